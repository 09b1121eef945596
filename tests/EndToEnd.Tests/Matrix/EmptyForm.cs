using Microsoft.Playwright;

namespace Stegvis.Tests.Matrix;

/// <summary>Sends a page's first form without answers. Where a form asks for nothing, something it cannot take is put in, so that nothing is saved.</summary>
public static class EmptyForm
{
    /// <summary>Null when the page has no form to fill in.</summary>
    public static async Task<IResponse?> SendAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>(_clear))
        {
            return null;
        }

        var answer = await page.RunAndWaitForResponseAsync(() => page.EvaluateAsync(_send), r => r.Request.IsNavigationRequest && r.Request.Method == "POST");
        await page.WaitForFunctionAsync("() => !document.querySelector('[data-sent-empty]')");
        await page.WaitForLoadStateAsync(LoadState.Load);
        return answer;
    }

    private const string _clear =
        """
        () => {
          const isField = e => e.name && !['hidden', 'submit', 'button'].includes(e.type) && e.tagName !== 'BUTTON' && e.tagName !== 'FIELDSET';
          const forms = [...document.querySelectorAll('main form[method=post][novalidate]:not([data-frame], [data-passkey])')];
          const form = forms.find(f => [...f.elements].some(isField));
          if (!form) return false;
          const fields = [...form.elements].filter(isField);
          const lines = fields.filter(e => e.tagName === 'TEXTAREA' || ['text', 'search', 'tel', 'email', 'password'].includes(e.type));
          const exact = fields.filter(e => ['date', 'time', 'datetime-local', 'number', 'month'].includes(e.type));
          for (const e of fields) {
            if (e.type === 'radio' || e.type === 'checkbox') e.checked = false;
            else if (e.tagName === 'SELECT') { e.append(new Option('', '')); e.value = ''; }
            else if (exact.includes(e)) { e.type = 'text'; e.value = 'x'; }
            else if (e.type !== 'file') e.value = '';
          }
          if (exact.length === 0 && lines.length > 0) { lines.at(-1).removeAttribute('maxlength'); lines.at(-1).value = 'ord '.repeat(6000); }
          form.noValidate = true;
          form.setAttribute('data-sent-empty', '');
          return true;
        }
        """;

    private const string _send =
        """
        () => {
          const form = document.querySelector('[data-sent-empty]');
          const saves = [...form.querySelectorAll('button')].filter(b => !(b.getAttribute('formaction') ?? '').includes('DiscardDraft'));
          const button = saves.find(b => b.matches('.ds-button:not([data-variant])')) ?? saves[0];
          setTimeout(() => form.requestSubmit(button), 0);
        }
        """;
}
