namespace ServiceEndpoints.Shell;

/// <summary>Exit codes, as PowerShell itself uses them.</summary>
internal static class ExitCodes
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int Usage = 64;
}
