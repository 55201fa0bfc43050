using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Evaluation;

/// <summary>Where a flow goes to.</summary>
public abstract record FlowTarget
{
    private FlowTarget()
    {
    }

    /// <summary>A resource of an Azure service.</summary>
    /// <param name="SubService">Such as <c>blob</c>; null is the main one.</param>
    /// <param name="Fqdn">The name asked for; null is the sub-service's own.</param>
    public sealed record Resource(string ResourceId, string? SubService, string? Fqdn) : FlowTarget
    {
        /// <summary>The database of a server that is meant; null is none in particular.</summary>
        public string? Database { get; init; }
    }

    /// <summary>An interface of a VM.</summary>
    public sealed record Interface(string VMId, string InterfaceId) : FlowTarget;

    /// <summary>A managed service, at its private address.</summary>
    public sealed record ManagedService(string ServiceId) : FlowTarget;

    /// <summary>An address, whatever is behind it.</summary>
    public sealed record Address(IPv4Address Value) : FlowTarget;

    /// <summary>An IPv6 address: taken, and answered as not modelled.</summary>
    public sealed record IPv6Address(string Text) : FlowTarget;
}
