namespace ServiceEndpoints.Rules.Firewalls;

public sealed class DefaultAllowAdmitsAll : Rule
{
    public static readonly DefaultAllowAdmitsAll Instance = new();

    private DefaultAllowAdmitsAll()
        : base(
            "SE2002",
            "With default action Allow rules have no effect",
            "Rules of a firewall restrict only when its default action is Deny; an endpoint alone closes "
            + "nothing.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }
}
