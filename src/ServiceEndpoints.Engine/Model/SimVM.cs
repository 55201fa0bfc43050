using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>A virtual machine and its network interfaces; the first is the primary one.</summary>
public sealed record SimVM : SimEntity
{
    public required string Location { get; init; }

    public PowerState PowerState { get; init; } = PowerState.Running;

    /// <summary>
    /// Whether nobody said if the machine runs: lists of machines have no instance view. It is taken to run then, and
    /// answers that use it say so.
    /// </summary>
    public bool PowerStateIsAssumed { get; init; }

    public required ValueList<SimNetworkInterface> NetworkInterfaces { get; init; }

    public IPv4Address? PrivateIPAddress => NetworkInterfaces.Count > 0 ? NetworkInterfaces[0].PrivateIPAddress : null;

    public IPv4Address? PublicIPAddress => NetworkInterfaces.Count > 0 ? NetworkInterfaces[0].PublicIPAddress : null;
}

/// <summary>Whether a VM runs. Azure tells more states apart; these two are what traffic notices.</summary>
public enum PowerState
{
    Running,
    Stopped,
}
