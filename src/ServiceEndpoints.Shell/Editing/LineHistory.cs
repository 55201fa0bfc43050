using System.Collections.Generic;

namespace ServiceEndpoints.Shell.Editing;

/// <summary>Lines entered before, and where in them one is looking.</summary>
internal sealed class LineHistory
{
    private readonly List<string> _lines = [];
    private int _place;
    private string _unfinished = "";

    public void Add(string line)
    {
        if (!string.IsNullOrWhiteSpace(line) && (_lines.Count == 0 || _lines[^1] != line))
        {
            _lines.Add(line);
        }

        _place = _lines.Count;
    }

    /// <param name="current">What stands in the line now; kept for the way back.</param>
    public string Previous(string current)
    {
        if (_place == _lines.Count)
        {
            _unfinished = current;
        }

        if (_place > 0)
        {
            _place--;
        }

        return At(current);
    }

    public string Next(string current)
    {
        if (_place < _lines.Count)
        {
            _place++;
            return _place == _lines.Count ? _unfinished : _lines[_place];
        }

        return current;
    }

    private string At(string current) => _place < _lines.Count ? _lines[_place] : current;
}
