using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Queries.Reachability;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>A question about one flow.</summary>
/// <param name="NetworkOnly">Whether the firewall has been asked already: the second step of a redirect.</param>
internal sealed record Ask(Origin Origin, Target Target, int? Port, IPProtocol Protocol, bool NetworkOnly = false)
{
    public Plane Plane { get; init; }


    public override string ToString() => $"{Origin} -> {Target} {Protocol} {Port} {Plane}";
}

internal abstract record Origin;

internal sealed record CardOrigin(Card Card) : Origin
{
    public override string ToString() => Card.Name;
}

internal sealed record SubOrigin(Sub Sub) : Origin
{
    public override string ToString() => Sub.Name;
}

internal sealed record SiteOrigin(Site Site) : Origin
{
    public override string ToString() => Site.Name;
}

internal sealed record AddressOrigin(uint Address) : Origin
{
    public override string ToString() => Cidr.Text(Address);
}

internal sealed record InternetOrigin : Origin
{
    public override string ToString() => "Internet";
}

/// <summary>An Azure service that acts for itself.</summary>
internal sealed record AzureOrigin(string Name) : Origin
{
    public override string ToString() => $"Service:{Name}";
}

/// <summary>A resource instance that acts with its own identity.</summary>
internal sealed record InstanceOrigin(string Id) : Origin
{
    public override string ToString() => $"Service:{Id}";
}

internal abstract record Target;

/// <param name="Named">The part that is meant; null leaves it to the port.</param>
/// <param name="Database">The database of a server that is meant.</param>
internal sealed record ServiceTarget(Service Service, Part? Named = null, string? Database = null) : Target
{
    /// <summary>Whether the copy in the paired region is meant.</summary>
    public bool Secondary { get; init; }

    public bool Scm => Named?.Name == Part.Scm;

    /// <summary>Where its addresses are.</summary>
    public string Region => Secondary ? Tags.Pair(Service.Region) : Service.Region;

    /// <summary>Nobody knows the address of a copy.</summary>
    public uint? Address => Secondary ? null : Service.Address;

    /// <summary>The rules of a database are asked besides those of its server.</summary>
    public IEnumerable<Stretch> AddressRules => Service.AddressRules.Concat(
        Service.DatabaseRules.Where(rule => rule.Database == Database).Select(rule => rule.Range));

    /// <summary>Where no part is named, the port tells it, and else it is the main one.</summary>
    public Part PartAt(int? port)
    {
        Part main = Service.Product.Main;
        return Named ?? (port is not { } asked || main.Offers(asked)
            ? main
            : Service.Product.Parts.FirstOrDefault(part => part.Offers(asked), main));
    }

    public override string ToString() => Service.Name + (Secondary ? "-secondary" : "")
        + (Named is null ? "" : $".{Named.Name}") + (Database is null ? "" : $"/{Database}");
}

internal sealed record CardTarget(Card Card) : Target
{
    public override string ToString() => Card.Name;
}

internal sealed record AddressTarget(uint Address) : Target
{
    public override string ToString() => Cidr.Text(Address);
}

/// <summary>An address of the protocol that nothing here knows.</summary>
internal sealed record IPv6Target : Target
{
    public const string Text = "2001:db8::9";

    public override string ToString() => Text;
}
