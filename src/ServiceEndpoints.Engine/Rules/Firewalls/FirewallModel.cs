using System.Collections.Generic;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>How the firewall of one service decides.</summary>
public abstract class FirewallModel
{
    /// <summary>The rulings cover the caller's addresses, each once.</summary>
    public abstract IReadOnlyList<FirewallRuling> Judge(FirewallCase @case);
}
