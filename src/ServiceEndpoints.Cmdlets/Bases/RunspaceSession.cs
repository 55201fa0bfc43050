using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;
using ServiceEndpoints.Sessions;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Each runspace works on a session of its own, so that parallel scripts never see each other's changes. A session
/// lives as long as its runspace.
/// </summary>
internal static class RunspaceSession
{
    private static readonly ConditionalWeakTable<Runspace, SimSession> s_sessions = new();

    public static SimSession Current => s_sessions.GetOrCreateValue(Runspace.DefaultRunspace);
}
