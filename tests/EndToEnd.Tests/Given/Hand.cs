using System.Globalization;
using Microsoft.Playwright;

namespace Stegvis.Tests;

/// <summary>How a person works the product: by touch, by keyboard alone, or with scripts turned off.</summary>
public enum Way
{
    Touch,
    KeyboardAlone,
    WithoutScripts,
}

/// <summary>One person's hand on one window. Finds by label and role; with the keyboard it reaches everything by Tab, as it must be reachable.</summary>
public sealed class Hand(IPage page, Way way)
{
    private const int _mostTabs = 250;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);

    public IPage Page => page;

    public static Window Window(Way way) => new() { HasScripts = way is not Way.WithoutScripts };

    public async Task OpenAsync(string url)
    {
        var answer = await page.GotoAsync(url);
        Assert.True(answer!.Ok, $"{url} answers {answer.Status}");
    }

    public async Task WriteAsync(string label, string text)
    {
        var field = page.GetByLabel(label).First;
        if (way is Way.KeyboardAlone)
        {
            await ReachAsync(field, label);
            await KeyAsync("Control+A");
            await TypeAsync(text);
        }
        else
        {
            await field.FillAsync(text);
        }
    }

    public async Task DayAsync(string label, DateOnly day)
    {
        var field = page.GetByLabel(label).First;
        var value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (way is not Way.KeyboardAlone)
        {
            await field.FillAsync(value);
            return;
        }

        // The order of day and month is the browser's own affair.
        foreach (var order in new[] { "ddMMyyyy", "MMddyyyy" })
        {
            await ReachAsync(field, label);
            await TypeAsync(day.ToString(order, CultureInfo.InvariantCulture));
            if (await field.InputValueAsync() == value)
            {
                return;
            }

            await KeyAsync("Shift+Tab");
        }

        Assert.Fail($"\"{label}\" does not take {value} from the keyboard.");
    }

    /// <summary>A radio button or tick, by its words.</summary>
    public async Task ChooseAsync(string option)
    {
        var box = page.GetByLabel(option, new() { Exact = true }).First;
        if (way is not Way.KeyboardAlone)
        {
            await box.CheckAsync(new LocatorCheckOptions { Force = true });
        }
        else if (await box.GetAttributeAsync("type") == "radio")
        {
            await ReachGroupAsync(box, option);
            for (var presses = 0; presses < 20 && !await box.IsCheckedAsync(); presses++)
            {
                await KeyAsync(presses == 0 ? "Space" : "ArrowDown");
            }
        }
        else
        {
            await ReachAsync(box, option);
            await KeyAsync("Space");
        }

        Assert.True(await box.IsCheckedAsync(), $"\"{option}\" is not chosen.");
    }

    public async Task SelectAsync(string label, string option)
    {
        var list = page.GetByLabel(label).First;
        if (way is Way.KeyboardAlone)
        {
            await ReachAsync(list, label);
            await TypeAsync(option);
        }
        else
        {
            await list.SelectOptionAsync(new SelectOptionValue { Label = option });
        }

        Assert.Equal(option, (await list.Locator("option:checked").TextContentAsync())?.Trim());
    }

    public Task PressAsync(string button) => ActivateAsync(page.GetByRole(AriaRole.Button, new() { Name = button }).First, button);

    public Task FollowAsync(string link) => ActivateAsync(page.GetByRole(AriaRole.Link, new() { Name = link }).First, link);

    /// <summary>Opens a folded part by its heading.</summary>
    public async Task UnfoldAsync(string summary)
    {
        var heading = page.Locator("summary").Filter(new() { HasText = summary }).First;
        if (way is Way.KeyboardAlone)
        {
            await ReachAsync(heading, summary);
            await KeyAsync("Enter");
        }
        else
        {
            await heading.ClickAsync();
        }
    }

    public Task SeesAsync(string text) => Assertions.Expect(page.Locator("main").GetByText(text).First).ToBeVisibleAsync();

    /// <summary>The library waits for the browser's word on a key for ever.</summary>
    private Task KeyAsync(string key) => page.Keyboard.PressAsync(key).WaitAsync(_patience);

    private Task TypeAsync(string text) => page.Keyboard.TypeAsync(text).WaitAsync(_patience);

    /// <summary>Waits for the page that the key leads to, not for the word on the key: that may go with the page it was pressed on.</summary>
    private async Task LeaveAsync(Func<Task> press)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IFrame frame) => arrived.TrySetResult();
        page.FrameNavigated += Arrive;
        await Task.WhenAny(press(), arrived.Task);
        await arrived.Task.WaitAsync(_patience);
        page.FrameNavigated -= Arrive;
        await page.WaitForLoadStateAsync(LoadState.Load);
    }

    private async Task ActivateAsync(ILocator target, string name)
    {
        if (way is Way.KeyboardAlone)
        {
            await ReachAsync(target, name);
            await LeaveAsync(() => KeyAsync("Enter"));
        }
        else if (await target.CountAsync() == 0)
        {
            Assert.Fail($"There is no \"{name}\" on {page.Url}:\n{await page.Locator("main").InnerTextAsync()}");
        }
        else
        {
            await target.ClickAsync();
        }
    }

    private async Task ReachAsync(ILocator target, string name)
    {
        await target.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        for (var tabs = 0; tabs < _mostTabs; tabs++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }

            await KeyAsync("Tab");
        }

        Assert.Fail($"\"{name}\" cannot be reached by keyboard.");
    }

    /// <summary>One Tab stop per group of radio buttons: any of the group will do.</summary>
    private async Task ReachGroupAsync(ILocator radio, string name)
    {
        for (var tabs = 0; tabs < _mostTabs; tabs++)
        {
            if (await radio.EvaluateAsync<bool>("e => document.activeElement?.type === 'radio' && document.activeElement.name === e.name"))
            {
                return;
            }

            await KeyAsync("Tab");
        }

        Assert.Fail($"The choice \"{name}\" cannot be reached by keyboard.");
    }
}
