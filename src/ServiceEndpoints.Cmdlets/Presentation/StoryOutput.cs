using System.Management.Automation;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Marks an answer that stays the only one, so that it shows itself as a story, where several show themselves as a
/// table. PowerShell chooses the view by the first object alone; so the first waits until there is a second, or no
/// more to come. All others go through at once.
/// </summary>
internal sealed class StoryOutput
{
    private object? _first;
    private bool _isMany;

    public void Write(Cmdlet command, object answer)
    {
        if (_isMany)
        {
            command.WriteObject(answer);
        }
        else if (_first is null)
        {
            _first = answer;
        }
        else
        {
            _isMany = true;
            command.WriteObject(_first);
            command.WriteObject(answer);
        }
    }

    public void Finish(Cmdlet command)
    {
        if (!_isMany && _first is not null)
        {
            PSObject alone = new(_first);
            alone.TypeNames.Insert(0, $"{_first.GetType().FullName}#Story");
            command.WriteObject(alone);
        }
    }
}
