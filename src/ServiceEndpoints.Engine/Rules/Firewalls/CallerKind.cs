namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>How a client stands before the firewall of a resource.</summary>
public enum CallerKind
{
    /// <summary>With the identity of a subnet, over its endpoint.</summary>
    VNet,

    /// <summary>With a public address and nothing else.</summary>
    Public,

    /// <summary>With the public address of an on-premises network.</summary>
    OnPremises,

    /// <summary>An Azure service acting for itself.</summary>
    AzureService,

    /// <summary>A resource acting with its own identity.</summary>
    ResourceInstance,

    /// <summary>Nobody arrived; asked is whether anybody could be admitted at all.</summary>
    Nobody,
}
