using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.Sql;

public sealed class ConnectionsAreRedirected : Rule
{
    public static readonly ConnectionsAreRedirected Instance = new();

    private ConnectionsAreRedirected()
        : base(
            "SE2017",
            "SQL Database redirects clients inside Azure to ports 11000 to 11999",
            "A client inside Azure logs in at the gateway on port 1433 and is then sent to any SQL address of the "
            + "region on a port from 11000 to 11999; both must be open. Dedicated pools of Synapse Analytics do the same. "
            + "The option SqlConnectionPolicy turns it off.",
            "https://learn.microsoft.com/azure/azure-sql/database/connectivity-architecture")
    {
    }

    /// <param name="callerRegion">The Azure region of the client; null outside Azure, where the gateway proxies.</param>
    public bool AppliesTo(SimTopology topology, SimResource resource, int? port, string? callerRegion) =>
        resource.Type is ResourceType.SqlServer or ResourceType.SynapseWorkspace
        && topology.SqlConnectionPolicy == SqlConnectionPolicy.Redirect
        && port == 1433
        && callerRegion is not null;
}
