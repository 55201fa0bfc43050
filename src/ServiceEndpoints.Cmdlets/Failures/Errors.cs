using System;
using System.Management.Automation;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>The one place where error records are made.</summary>
internal static class Errors
{
    /// <param name="target">What the user gave, unless the refusal itself tells which part of it is to blame.</param>
    public static ErrorRecord Of(Refusal refusal, object? target) => new(
        new SimRefusalException(refusal),
        refusal.Id.ToString(),
        ErrorCategories.Of(refusal.Id),
        refusal.Target ?? (target is EntityReference reference ? reference.Given : target));

    /// <summary>
    /// Whether an exception is a bug of ours. PowerShell's own, which also carry Ctrl+C, <c>exit</c>,
    /// <c>Select-Object -First</c> and the errors of commands further down, must pass.
    /// </summary>
    public static bool IsFault(Exception exception) => exception.GetType().Assembly != typeof(PSObject).Assembly;

    /// <summary>A bug, told as one: the text of the exception is for whoever mends it, not for the user.</summary>
    public static ErrorRecord Fault(Exception exception, string command)
    {
        string message = $"{command} met a fault of its own ({exception.GetType().Name}); your input is not to blame. "
            + "Please report it with the details in $Error[0].Exception.InnerException.";
        return new(
            new PSInvalidOperationException(message, exception),
            nameof(ErrorId.InternalFault),
            ErrorCategory.InvalidResult,
            command);
    }
}
