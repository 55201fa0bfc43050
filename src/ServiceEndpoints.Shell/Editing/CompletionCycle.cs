using System;
using System.Management.Automation;

namespace ServiceEndpoints.Shell.Editing;

/// <summary>Goes round the completions of one place in a line.</summary>
internal sealed class CompletionCycle
{
    private readonly Func<string, int, CommandCompletion> _complete;
    private CommandCompletion? _found;
    private string _before = "";
    private string _after = "";
    private int _place;

    public CompletionCycle(Func<string, int, CommandCompletion> complete) => _complete = complete;

    /// <summary>Any other key ends the round.</summary>
    public void End() => _found = null;

    /// <param name="step">1 for the next one, -1 for the one before.</param>
    public void Step(LineBuffer line, int step)
    {
        if (_found is null)
        {
            Begin(line);
        }
        else
        {
            _place += step;
        }

        if (_found is { CompletionMatches.Count: > 0 and int count })
        {
            _place = ((_place % count) + count) % count;
            string text = _found.CompletionMatches[_place].CompletionText;
            line.Set($"{_before}{text}{_after}", _before.Length + text.Length);
        }
    }

    private void Begin(LineBuffer line)
    {
        _found = _complete(line.Text, line.Cursor);
        _place = 0;
        int end = _found.ReplacementIndex + _found.ReplacementLength;
        if (_found.CompletionMatches.Count > 0 && end <= line.Text.Length)
        {
            _before = line.Text[.._found.ReplacementIndex];
            _after = line.Text[end..];
        }
    }
}
