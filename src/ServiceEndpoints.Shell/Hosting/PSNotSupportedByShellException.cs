using System;

namespace ServiceEndpoints.Shell.Hosting;

/// <summary>Something that the engine asks of a host and that this small one does not have.</summary>
internal sealed class PSNotSupportedByShellException : NotSupportedException
{
    public PSNotSupportedByShellException(string what)
        : base($"{what} needs a full PowerShell; this small shell cannot do it.")
    {
    }
}
