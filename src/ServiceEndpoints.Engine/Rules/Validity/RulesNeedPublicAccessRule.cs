using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The SQL family takes no rules while its public endpoint is off.</summary>
public sealed class RulesNeedPublicAccessRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly RulesNeedPublicAccessRule Instance = new();

    private RulesNeedPublicAccessRule()
        : base(
            "SE1509",
            "Rules of the SQL family need public access",
            "While public network access of a server is disabled, attempts to add, remove or edit its firewall rules "
            + "are refused.",
            "https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part) => Judge(whole);

    public static Refusal? Judge(SimResource resource)
    {
        bool isClosed = FirewallCatalogue.Of(resource.Type).IsSqlFamily
            && resource.Firewall.PublicNetworkAccess == PublicNetworkAccess.Disabled;
        return isClosed
            ? new(
                ErrorId.PublicNetworkAccessDisabled,
                "Unable to create or modify firewall rules when public network interface for the server is disabled. "
                + "To manage server or database level firewall rules, please enable the public network interface. "
                + $"(Set-SimFirewall {resource} -PublicNetworkAccess Enabled)",
                resource.Name,
                "DenyPublicEndpointEnabled")
            : null;
    }
}
