using System;
using System.Management.Automation;

namespace ServiceEndpoints.Commands;

/// <summary>Tells how far a long run is, twice a second and never in a short one.</summary>
internal sealed class AnswerProgress
{
    private const int PauseMilliseconds = 500;

    private readonly string _activity;
    private long _next = Environment.TickCount64 + PauseMilliseconds;
    private int _count;
    private bool _isShown;

    public AnswerProgress(string activity) => _activity = activity;

    public void Count(Cmdlet command)
    {
        _count++;
        if (Environment.TickCount64 >= _next)
        {
            Show(command, FormattableString.Invariant($"{_count} answers"), -1);
        }
    }

    /// <summary>Tells what is being worked on, where that takes long.</summary>
    /// <param name="percent">How much of everything is behind; negative where nobody knows.</param>
    public void Tell(Cmdlet command, string what, int percent = -1)
    {
        if (Environment.TickCount64 >= _next)
        {
            Show(command, what, percent);
        }
    }

    public void Finish(Cmdlet command)
    {
        if (_isShown)
        {
            command.WriteProgress(Record("Completed", 100, ProgressRecordType.Completed));
        }
    }

    private void Show(Cmdlet command, string text, int percent)
    {
        _next = Environment.TickCount64 + PauseMilliseconds;
        _isShown = true;
        command.WriteProgress(Record(text, percent, ProgressRecordType.Processing));
    }

    /// <summary>A record of its own each time: whoever gets one may keep it.</summary>
    private ProgressRecord Record(string text, int percent, ProgressRecordType type) =>
        new(0, _activity, text) { PercentComplete = percent, RecordType = type };
}
