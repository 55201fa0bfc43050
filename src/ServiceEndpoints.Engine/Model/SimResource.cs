using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>A resource of an Azure service, with its public endpoint and its firewall.</summary>
public sealed record SimResource : SimEntity
{
    public required ResourceType Type { get; init; }

    public required string Location { get; init; }

    public string? Sku { get; init; }

    /// <summary>Only storage accounts have ever been classic.</summary>
    public DeploymentModel DeploymentModel { get; init; } = DeploymentModel.ResourceManager;

    /// <summary>The public name of its main sub-service, such as <c>account.blob.core.windows.net</c>.</summary>
    public string Fqdn { get; init; } = "";

    /// <summary>
    /// The address that its public name resolves to; null when not known: then it may be any address of its
    /// service tag in its region.
    /// </summary>
    public IPv4Address? PublicIPAddress { get; init; }

    public SimFirewall Firewall { get; init; } = new();
}
