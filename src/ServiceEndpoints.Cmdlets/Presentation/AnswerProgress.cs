using System;
using System.Management.Automation;

namespace ServiceEndpoints.Commands;

/// <summary>Tells how far a long run of questions is, twice a second and never in a short one.</summary>
internal sealed class AnswerProgress
{
    private const int PauseMilliseconds = 500;

    private readonly ProgressRecord _record;
    private long _next = Environment.TickCount64 + PauseMilliseconds;
    private int _count;
    private bool _isShown;

    public AnswerProgress(string activity) => _record = new ProgressRecord(0, activity, "0 answers");

    public void Count(Cmdlet command)
    {
        _count++;
        if (Environment.TickCount64 >= _next)
        {
            Show(command, FormattableString.Invariant($"{_count} answers"));
        }
    }

    /// <summary>Tells what is being worked on, where that takes long.</summary>
    public void Tell(Cmdlet command, string what)
    {
        if (Environment.TickCount64 >= _next)
        {
            Show(command, what);
        }
    }

    public void Finish(Cmdlet command)
    {
        if (_isShown)
        {
            _record.RecordType = ProgressRecordType.Completed;
            command.WriteProgress(_record);
        }
    }

    private void Show(Cmdlet command, string text)
    {
        _next = Environment.TickCount64 + PauseMilliseconds;
        _isShown = true;
        _record.StatusDescription = text;
        command.WriteProgress(_record);
    }
}
