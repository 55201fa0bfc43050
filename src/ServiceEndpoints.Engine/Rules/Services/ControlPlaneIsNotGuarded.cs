namespace ServiceEndpoints.Rules.Services;

public sealed class ControlPlaneIsNotGuarded : Rule
{
    public static readonly ControlPlaneIsNotGuarded Instance = new();

    private ControlPlaneIsNotGuarded()
        : base(
            "SE2034",
            "Firewalls guard the data plane only",
            "Management through Azure Resource Manager is not restricted by the firewall of a resource.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security-limitations")
    {
    }
}
