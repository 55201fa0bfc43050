using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>What the firewall of a type of resource has, and what a new resource of the type starts with.</summary>
public sealed record FirewallFeatures
{
    public required ResourceType Type { get; init; }

    /// <summary>Whether it can be said what happens to a source that no rule names.</summary>
    public bool HasDefaultAction { get; init; }

    /// <summary>What a new one does with a source that no rule names; null where nothing is said.</summary>
    public RuleAction? DefaultAction { get; init; }

    /// <summary>The exceptions that can be set besides <c>None</c>; empty where there are none.</summary>
    public ValueList<string> Bypass { get; init; } = [];

    public ValueList<string> DefaultBypass { get; init; } = [];

    /// <summary>The values that can be set; empty where the public endpoint cannot be switched off.</summary>
    public ValueList<PublicNetworkAccess> PublicNetworkAccess { get; init; } = [];

    public PublicNetworkAccess DefaultPublicNetworkAccess { get; init; } = Model.PublicNetworkAccess.Enabled;

    /// <summary>Whether a VNet rule is taken for a subnet that has no endpoint yet, when asked so.</summary>
    public bool IgnoresMissingEndpoint { get; init; }

    public IPRuleForm IPRules { get; init; }

    /// <summary>Whether IP rules take only addresses that can arrive over the Internet.</summary>
    public bool PublicAddressesOnly { get; init; }

    /// <summary>Whether IP rules refuse blocks of one or two addresses, which are to be written as addresses.</summary>
    public bool RefusesSmallBlocks { get; init; }

    /// <summary>Whether the IP rule 0.0.0.0 stands for every address of Azure.</summary>
    public bool TakesAllowAzure { get; init; }

    public bool TakesResourceInstances { get; init; }

    /// <summary>Whether single databases have IP rules of their own.</summary>
    public bool TakesDatabaseRules { get; init; }

    /// <summary>
    /// Whether rules have priorities and can deny, and there is a deployment site with a list of its own, as the access
    /// restrictions of App Service.
    /// </summary>
    public bool OrdersRules { get; init; }

    /// <summary>What a new resource is of; null for types whose SKU does not matter here.</summary>
    public string? DefaultSku { get; init; }

    /// <summary>The tiers that take no VNet rules.</summary>
    public ValueList<string> TiersWithoutVNetRules { get; init; } = [];

    /// <summary>The tiers that take no IP rules.</summary>
    public ValueList<string> TiersWithoutIPRules { get; init; } = [];

    /// <summary>A VNet rule of the SQL family says Ready where others say Succeeded.</summary>
    public NetworkRuleState VNetRuleState { get; init; } = NetworkRuleState.Succeeded;

    /// <summary>The page that says so.</summary>
    public required string Source { get; init; }

    /// <summary>The date the page bears, or where it bears none the day it was read; yyyy-MM-dd.</summary>
    public required string Date { get; init; }

    public bool IsSqlFamily => VNetRuleState == NetworkRuleState.Ready;

    public override string ToString() => Type.ToString();
}

/// <summary>How a service writes the addresses of an IP rule.</summary>
public enum IPRuleForm
{
    /// <summary>One address or a CIDR block.</summary>
    Block,

    /// <summary>A first and a last address. A CIDR block says the same and is taken too.</summary>
    StartEnd,

    /// <summary>A CIDR block, of IPv6 too, a service tag, or <c>AnyVnets</c>.</summary>
    Restriction,
}
