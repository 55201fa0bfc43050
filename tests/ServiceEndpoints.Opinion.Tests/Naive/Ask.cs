using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>A question about one flow.</summary>
/// <param name="NetworkOnly">Whether the firewall has been asked already: the second step of a redirect.</param>
internal sealed record Ask(Origin Origin, Target Target, int? Port, IPProtocol Protocol, bool NetworkOnly = false)
{
    public override string ToString() => $"{Origin} -> {Target} {Protocol} {Port}";
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

internal abstract record Target;

internal sealed record ServiceTarget(Service Service) : Target
{
    public override string ToString() => Service.Name;
}

internal sealed record CardTarget(Card Card) : Target
{
    public override string ToString() => Card.Name;
}

internal sealed record AddressTarget(uint Address) : Target
{
    public override string ToString() => Cidr.Text(Address);
}
