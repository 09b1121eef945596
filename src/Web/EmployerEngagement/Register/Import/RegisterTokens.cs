using System.Text.Json;
using Stegvis.EmployerEngagement;

namespace Stegvis.Web.EmployerEngagement.Register.Import;

/// <summary>One value of a unit that cannot be read; the file that holds it adds the line.</summary>
internal sealed class UnreadableFieldException(string field, string problem) : Exception(problem)
{
    public string Field { get; } = field;

    public string Problem { get; } = problem;
}

/// <summary>Follows the tokens of a file, finds where a unit begins and ends, and hands its values to a <see cref="UnitDraft"/>.</summary>
internal sealed class RegisterTokens
{
    private const int _hal = 3;
    private readonly List<string> _names = [];
    private readonly List<RegisteredUnit> _ready = [];
    private UnitDraft? _unit;
    private int _unitDepth = -1;
    private bool _isPage;
    private bool _isArray;

    /// <summary>The field being read, below its unit: <c>forretningsadresse.kommune</c>.</summary>
    public string Field => string.Join('.', _names.Skip(Math.Max(_unitDepth, 0)).Where(n => n.Length > 0)) is { Length: > 0 } path ? path : "–";

    public List<RegisteredUnit> TakeReady()
    {
        var ready = _ready.ToList();
        _ready.Clear();
        return ready;
    }

    public void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                Open(ref reader);
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                Close(reader.CurrentDepth, reader.TokenType is JsonTokenType.EndObject);
                break;
            case JsonTokenType.PropertyName:
                Name(reader.CurrentDepth, reader.GetString()!);
                break;
            default:
                Value(ref reader);
                break;
        }
    }

    private void Open(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        _isArray = _isArray || (depth == 0 && reader.TokenType is JsonTokenType.StartArray);
        if (_unit is null && reader.TokenType is JsonTokenType.StartObject && BeginsUnit(depth))
        {
            (_unit, _unitDepth) = (new UnitDraft(), depth);
        }

        while (_names.Count <= depth)
        {
            _names.Add("");
        }
    }

    /// <summary>The root object may be one unit or a page; what it is shows by its fields.</summary>
    private bool BeginsUnit(int depth) => depth == 0 || (depth == 1 && _isArray) || (depth == _hal && _isPage && _names[0] == "_embedded");

    private void Name(int depth, string name)
    {
        _names[depth - 1] = name;
        _names.RemoveRange(depth, _names.Count - depth);
        if (depth == 1 && name == "_embedded" && _unitDepth == 0)
        {
            (_unit, _unitDepth, _isPage) = (null, -1, true);
        }
    }

    private void Value(ref Utf8JsonReader reader)
    {
        if (reader.CurrentDepth == 0 || (_isArray && reader.CurrentDepth == 1))
        {
            throw new UnreadableFieldException("–", "Missing");
        }

        _unit?.Set(Field, ref reader);
    }

    private void Close(int depth, bool isObject)
    {
        if (_names.Count > depth)
        {
            _names.RemoveRange(depth, _names.Count - depth);
        }

        if (isObject && _unit is not null && depth == _unitDepth)
        {
            _ready.Add(_unit.Finish());
            (_unit, _unitDepth) = (null, -1);
        }
    }
}
