using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Lifetime;

public sealed class ServicesLogWhatReachesThem : Rule
{
    public static readonly ServicesLogWhatReachesThem Instance = new();

    private ServicesLogWhatReachesThem()
        : base(
            "SE8006",
            "A service logs what reaches it",
            "A request that is lost on its way, or that an endpoint policy denies, leaves nothing in the log of the service "
            + "that it was meant for.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }

    /// <param name="blockers">What stops the request; none for one that is served.</param>
    public bool Reaches(IEnumerable<Blocker> blockers) => blockers.All(blocker => blocker.Stage == Stage.Resource);
}
