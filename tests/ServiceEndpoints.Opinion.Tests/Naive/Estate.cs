using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>An estate as plain lists of plain objects that point at each other.</summary>
internal sealed class Estate
{
    public bool LongestPrefix { get; set; }

    public bool StorageEverywhere { get; set; }

    public bool AllowAzureAdmitsEndpointTraffic { get; set; }

    public bool SameRegionIsPrivate { get; set; }

    public bool ApplianceTranslates { get; set; } = true;

    public bool SqlProxy { get; set; }

    /// <summary>Whether what is not here may exist all the same.</summary>
    public bool Partial { get; set; }

    public List<Net> Nets { get; } = [];

    public List<Sub> Subs { get; } = [];

    public List<Machine> Machines { get; } = [];

    public List<Peer> Peers { get; } = [];

    public List<Table> Tables { get; } = [];

    public List<Group> Groups { get; } = [];

    public List<Pool> Pools { get; } = [];

    public List<Site> Sites { get; } = [];

    public List<Gate> Gates { get; } = [];

    public List<Service> Services { get; } = [];

    public List<Door> Doors { get; } = [];

    public List<Policy> Policies { get; } = [];

    /// <summary>Everything of which properties may not be known.</summary>
    public IEnumerable<Thing> Things =>
        [.. Nets, .. Subs, .. Machines, .. Cards, .. Peers, .. Tables, .. Groups, .. Gates, .. Services, .. Doors];

    public IEnumerable<Card> Cards => Machines.SelectMany(machine => machine.Cards);
}

internal sealed class Net(string name, string region, List<Cidr> ranges) : Thing
{
    public string Name => name;

    public string Region => region;

    public string Subscription { get; set; } = Tenants.Home;

    public List<Cidr> Ranges => ranges;

    /// <summary>Peerings with VNets that the estate does not have: whether each uses the gateway there.</summary>
    public List<bool> LostPeers { get; } = [];

    public bool Has(uint address) => ranges.Exists(range => range.Has(address));
}

internal sealed class Sub(string name, Net net, Cidr range) : Thing
{
    public string Name => name;

    public Net Net => net;

    public Cidr Range => range;

    /// <summary>Endpoint name and the regions it covers.</summary>
    public List<(string Service, string[] Regions)> Endpoints { get; } = [];

    /// <summary>Endpoints that are still being set up, and not in effect.</summary>
    public List<(string Service, string[] Regions)> Coming { get; } = [];

    /// <summary>Endpoints that are being taken down, and still in effect.</summary>
    public List<string> Going { get; } = [];

    public Table? Table { get; set; }

    /// <summary>Whether it names a route table that the estate does not have.</summary>
    public bool LacksTable { get; set; }

    /// <summary>Whether it names a security group that the estate does not have.</summary>
    public bool LacksGroup { get; set; }

    /// <summary>Whether it names a service endpoint policy that the estate does not have.</summary>
    public bool LacksPolicy { get; set; }

    /// <summary>Whether it names a NAT gateway that the estate does not have.</summary>
    public bool LacksPool { get; set; }

    public Group? Group { get; set; }

    public Pool? Pool { get; set; }

    public bool DefaultOutbound { get; set; } = true;

    /// <summary>Whether the VNet's gateway is in it.</summary>
    public bool IsOfGateway { get; init; }

    public List<Policy> Policies { get; } = [];
}

internal sealed class Machine(string name) : Thing
{
    public string Name => name;

    public bool Runs { get; set; } = true;

    /// <summary>What it is when Azure runs it; null for a machine of the customer's.</summary>
    public ManagedServiceType? Managed { get; init; }

    /// <summary>The public addresses of a managed service; none when nobody has told them.</summary>
    public List<uint> ManagedAddresses { get; } = [];

    /// <summary>What is not known when it is not known how much an app sends through its subnet.</summary>
    public const string UnknownWay = "siteConfig.vnetRouteAllEnabled";

    /// <summary>Whether an app sends everything through its subnet.</summary>
    public bool RouteAll { get; set; }

    public bool IsApp => Managed
        is ManagedServiceType.AppServiceIntegration or ManagedServiceType.AppServiceGatewayIntegration;

    public List<Card> Cards { get; } = [];
}

/// <summary>A network interface.</summary>
internal sealed class Card(string name, Machine machine, Sub sub, uint address) : Thing
{
    public string Name => name;

    public Machine Machine => machine;

    public Sub Sub => sub;

    public uint Address => address;

    public uint? Public { get; set; }

    /// <summary>Whether it has a public address that nobody has told.</summary>
    public bool HasSecretPublic { get; set; }

    public Group? Group { get; set; }

    public bool Forwards { get; set; }

    public List<string> Labels { get; } = [];
}

/// <summary>One direction of a peering.</summary>
internal sealed class Peer(Net here, Net there) : Thing
{
    public Net Here => here;

    public Net There => there;

    public bool Access { get; set; } = true;

    public bool Forwarded { get; set; }

    public bool OffersGateway { get; set; }

    public bool UsesRemoteGateway { get; set; }
}

internal sealed class Group(string name) : Thing
{
    public string Name => name;

    public List<Line> Lines { get; } = [];
}

/// <summary>A rule of a security group.</summary>
internal sealed record Line(
    string Name,
    int Priority,
    bool Inbound,
    bool Allow,
    IPProtocol Protocol,
    string[] From,
    string[] To,
    Stretch[] FromPorts,
    Stretch[] ToPorts,
    bool FromLabels = false,
    bool ToLabels = false)
{
    /// <summary>What could not be read of it; null when all was.</summary>
    public string? Unread { get; init; }
}

/// <summary>A NAT gateway.</summary>
internal sealed class Pool(string name, List<uint> addresses)
{
    public string Name => name;

    /// <summary>None when nobody has told them.</summary>
    public List<uint> Addresses => addresses;
}

/// <summary>An on-premises network.</summary>
internal sealed class Site(string name, List<Cidr> ranges, List<uint> nat)
{
    public string Name => name;

    public List<Cidr> Ranges => ranges;

    public List<uint> Nat => nat;

    /// <summary>The peering of its circuit by which it reaches Azure's public addresses.</summary>
    public ExpressRoutePeering Peering { get; set; }

    public List<uint> CircuitNat { get; } = [];

    /// <summary>What Azure or the internet sees of it.</summary>
    public List<uint> NatTowards(bool azure) => azure && Peering != ExpressRoutePeering.None ? CircuitNat : nat;
}

internal sealed class Gate(string name, Net net, Site site, bool express) : Thing
{
    public string Name => name;

    public Net Net => net;

    public Site Site => site;

    public bool Express => express;

    public List<Cidr> Advertised { get; } = [];
}
