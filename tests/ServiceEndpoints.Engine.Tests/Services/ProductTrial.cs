using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Tests.Services;

/// <summary>
/// One product put to the test in West Europe: a resource of it, a machine in a subnet, and a stranger. What is asked
/// of it is answered by changes and questions alone, in the words of the engine.
/// </summary>
internal sealed class ProductTrial(SimService product)
{
    private const string Home = "westeurope";
    private const string Away = "eastus";
    private const string Name = "contoso01";
    private const string Stranger = "203.0.113.9";
    private const string Own = "198.51.100.4";

    private static readonly string s_app = World.SubnetId("hub/app");
    private static readonly string s_links = World.SubnetId("far/links");

    private static readonly SimTopology s_network = new World()
        .VNet("hub", "10.0.0.0/8")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.4", Own)
        .VNet("far", "172.16.0.0/16")
        .Subnet("far/links", "172.16.1.0/24")
        .Topology;

    private readonly FirewallFeatures _features = FirewallCatalogue.Of(product.ResourceType);

    public SimService Product => product;

    private string Id => World.Id(product.ArmType, Name);

    /// <summary>A resource as Azure makes it where nobody says anything.</summary>
    private SimTopology Fresh =>
        s_network.After(new CreateResource(new Placement(Name), product.ResourceType));

    /// <summary>A resource in a tier that has all rules; it admits only whom rules name once there is one.</summary>
    private SimTopology Closed => MadeIn(Home);

    private SimTopology ClosedWithEndpoint => Closed.After(new EnableServiceEndpoint(s_app, product.Service));

    public string WithoutRules => Word(Ask(Fresh, Stranger));

    public string ByVNetRule => Outcome(ClosedWithEndpoint, new AddVNetRule(Id, s_app), "vm1");

    public string ByIPRule => Outcome(Closed, new AddIPRule(Id, Stranger), Stranger);

    /// <summary>The public address of a machine whose subnet has the endpoint is listed.</summary>
    public string ByIPRuleOverTheEndpoint => Outcome(ClosedWithEndpoint, new AddIPRule(Id, Own), "vm1");

    public string ByTheRuleOfZeros => Outcome(Closed, new AddIPRule(Id, "0.0.0.0"), "vm1");

    public string ByDatabaseRule =>
        Outcome(Closed, new AddIPRule(Id, Stranger) { Database = "orders" }, Stranger, $"{Name}/orders");

    public string BeforeTheEndpoint => Accepted(Closed, new AddVNetRule(Id, s_app));

    public string BeforeTheEndpointWhenIgnored =>
        Accepted(Closed, new AddVNetRule(Id, s_app) { IgnoreMissingEndpoint = true });

    public string FromAnotherRegion => Outcome(
        MadeIn(Away).After(new EnableServiceEndpoint(s_app, product.Service)), new AddVNetRule(Id, s_app), "vm1");

    public string InALesserTier
    {
        get
        {
            if (Lesser() is not ({ } tier, { } lesser))
            {
                return "no such tier";
            }

            SimTopology made = s_network.After(lesser);
            SimResource resource = made.Resources.Named(Name).Single();
            SimTopology ready = made.After(new EnableServiceEndpoint(s_app, product.Service));
            return $"{tier}: {Outcome(ready, new AddVNetRule(resource.Id, s_app), "vm1")}";
        }
    }

    public string LimitOfVNetRules => Limit(
        ServiceLimits.VNetRules(product.ResourceType) ?? ServiceLimits.AllRules(product.ResourceType),
        (topology, index) =>
        {
            string subnet = $"s{index}";
            SimTopology with = topology
                .WithSubnet(World.Id(ArmTypes.VNet, "hub"), subnet, $"10.{16 + (index / 256)}.{index % 256}.0/24");
            string id = World.SubnetId($"hub/{subnet}");
            return (with.After(new EnableServiceEndpoint(id, product.Service)), new AddVNetRule(Id, id));
        });

    public string LimitOfIPRules => Limit(
        ServiceLimits.IPRules(product.ResourceType) ?? ServiceLimits.AllRules(product.ResourceType),
        (topology, index) => (topology, new AddIPRule(Id, new IPv4Address(0x14000001u + (uint)index).ToString())));

    public string ReadByAStranger => Read(Ask(WithARule(Closed), Stranger));

    public string ReadInASubnet => Read(Ask(WithARule(ClosedWithEndpoint), "vm1"));

    public string ReadWithoutPublicAccess => WithoutPublicAccess(Closed) is ({ } closed, _)
        ? Read(Ask(closed, Stranger))
        : WithoutPublicAccess(Closed).Refusal!;

    public string TrustedService => Trusting(WithARule(Closed)) is ({ } trusting, _)
        ? Word(Ask(trusting, Service))
        : Trusting(Closed).Refusal!;

    public string TrustedServiceWithoutPublicAccess =>
        Trusting(Closed) is ({ } trusting, _) && WithoutPublicAccess(trusting) is ({ } closed, _)
            ? Word(Ask(closed, Service))
            : Trusting(Closed).Refusal!;

    public string ListedInstance
    {
        get
        {
            string instance = World.Id("Microsoft.Synapse/workspaces", "syn");
            SimTopology start = Trusting(WithARule(Closed)).Topology ?? Closed;
            return Outcome(start, new AddResourceInstanceRule(Id, instance), $"Service:{instance}");
        }
    }

    public string ByPrivateEndpoint
    {
        get
        {
            SimTopology start = WithoutPublicAccess(Closed).Topology ?? WithARule(Closed);
            CreatePrivateEndpoint link = new(new Placement("link"), Id, s_links)
            {
                LinkedVNetIds = [World.Id(ArmTypes.VNet, "hub")],
            };
            return Outcome(new World(start).Peering("hub", "far").Topology, link, "vm1");
        }
    }

    private string Service => TrustedServices.All
        .Where(service => service.GrantOf(product.ResourceType) is not null)
        .Select(service => $"Service:{service.Name}")
        .FirstOrDefault("Service:AzureBackup");

    private SimTopology MadeIn(string region) => s_network.After(
        new CreateResource(new Placement(Name) { Location = region }, product.ResourceType)
        {
            Sku = product.ResourceType == ResourceType.ServiceBusNamespace ? "Premium" : null,
            DefaultAction = _features is { HasDefaultAction: true, OrdersRules: false } ? RuleAction.Deny : null,
        });

    private SimTopology WithARule(SimTopology topology) => topology.After(new AddIPRule(Id, "198.51.100.99"));

    private (string? Tier, CreateResource? Resource) Lesser()
    {
        CreateResource made = new(new Placement(Name), product.ResourceType);
        return product.ResourceType switch
        {
            ResourceType.StorageAccount => ("classic", made with { DeploymentModel = DeploymentModel.Classic }),
            ResourceType.WebApp => ("I1v2", made with { Sku = "I1v2" }),
            ResourceType.CognitiveServicesAccount => ("no custom subdomain", made with { NoCustomSubdomain = true }),
            _ when _features.TiersWithoutVNetRules is [.., var tier] => (tier, made with { Sku = tier }),
            _ => (null, null),
        };
    }

    private (SimTopology? Topology, string? Refusal) WithoutPublicAccess(SimTopology topology) =>
        Try(topology, new SetFirewall(Id) { PublicNetworkAccess = PublicNetworkAccess.Disabled });

    private (SimTopology? Topology, string? Refusal) Trusting(SimTopology topology) =>
        Try(topology, new SetFirewall(Id) { Bypass = ["AzureServices"] });

    private static (SimTopology? Topology, string? Refusal) Try(SimTopology topology, Change change) =>
        change.Apply(topology).IsSuccess(out Changed? changed, out Refusal? refusal)
            ? (changed.Topology, null)
            : (null, $"not offered: `{refusal.Id}`");

    private static string Outcome(SimTopology topology, Change change, string from, string to = Name) =>
        change.Apply(topology).IsSuccess(out Changed? changed, out Refusal? refusal)
            ? Word(Ask(changed.Topology, from, to))
            : $"not taken: `{refusal.Id}`";

    private static string Accepted(SimTopology topology, Change change) =>
        change.Apply(topology).IsSuccess(out Changed? _, out Refusal? refusal) ? "taken" : $"not taken: `{refusal.Id}`";

    /// <summary>Fills a firewall up to its limit, and tries one more.</summary>
    private string Limit(
        ServiceLimit? limit, System.Func<SimTopology, int, (SimTopology Topology, Change Change)> next)
    {
        if (limit is null)
        {
            return "no number published";
        }

        SimTopology topology = Closed;
        int taken = 0;
        while (taken <= limit.Value)
        {
            (SimTopology ready, Change change) = next(topology, taken);
            if (!change.Apply(ready).IsSuccess(out Changed? changed, out Refusal? refusal))
            {
                return $"{taken}; the next is `{refusal.Id}`";
            }

            topology = changed.Topology;
            taken++;
        }

        return $"more than {limit.Value}";
    }

    private static SimReachability Ask(SimTopology topology, string from, string to = Name) =>
        new World(topology).Ask(from, to);

    private static string Word(SimReachability answer) => answer.Verdict == Verdict.Reachable
        ? answer.SourceAddressKind == SourceAddressKind.None ? "admitted" : $"admitted ({answer.SourceAddressKind})"
        : $"{answer.Verdict}: `{answer.Reason}`";

    private static string Read(SimReachability answer) =>
        answer.Response is { } response ? $"{response}: {response.Message}" : Word(answer);
}
