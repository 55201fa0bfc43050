using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Rules.Firewalls.DataLake;
using ServiceEndpoints.Rules.Lifetime;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>
/// A client fetches a token from Entra ID before it goes to a store that takes nothing else. Over the endpoint
/// Microsoft.AzureActiveDirectory the token names the subnet; without the way there, there is no token at all.
/// Source: https://learn.microsoft.com/azure/data-lake-store/data-lake-store-network-security
/// </summary>
internal readonly struct SignIn<TTrace>(Inquiry inquiry, SimResource store, TTrace trace)
    where TTrace : struct, ITrace
{
    public IReadOnlyList<Landing> Follow(Destination destination)
    {
        Destination entra = SignIn.At(inquiry.Network, store);
        TellFirst(entra);
        IReadOnlyList<Landing> arrivals = inquiry.Follow(entra, trace);
        List<Landing> landings = [];
        foreach (SignedIn outcome in SignedIn.Of(arrivals))
        {
            Tell(outcome, arrivals[0]);
            foreach (SimSubnet? claim in outcome.Claims(inquiry.Source.Node!.Subnet.Subnet))
            {
                Goal.Resource goal = (Goal.Resource)destination.Goal with { Claim = claim };
                landings.AddRange(
                    inquiry.Follow(destination with { Goal = goal }, trace).Select(outcome.Applied).OfType<Landing>());
            }
        }

        return landings;
    }

    private void TellFirst(Destination entra)
    {
        if (TTrace.Records)
        {
            Node node = inquiry.Source.Node!;
            Traffic request = new(
                node.Addresses, entra.Addresses, Traffic.ClientPorts, entra.Ports, IPProtocol.Tcp);
            trace.Step(Stage.Source, TokensCarryTheSubnet.Instance, node.Name, request, new(
                "", "SignIn", $"{store} takes tokens of Entra ID alone: {node} goes there first, to {entra.SetName}."));
        }
    }

    private void Tell(SignedIn outcome, Landing arrival)
    {
        if (!TTrace.Records)
        {
            return;
        }

        string text = outcome.Findings.Count > 0 ? $"The way to Entra ID, which gives the tokens for {store}, is not clear."
            : outcome.Claim is { } claim ? $"Entra ID gives a token for {store} that names {claim}."
            : $"Entra ID gives a token for {store} that names no subnet.";
        trace.Step(Stage.Resource, TokensCarryTheSubnet.Instance, "Entra ID", arrival.Flight.Traffic, new(
            outcome.Claim?.ToString() ?? "", "Token", text));
    }
}

/// <summary>What became of a sign-in: the same for some clients, with what they met on their way.</summary>
/// <param name="Claim">The subnet that the token names; null for none.</param>
internal sealed record SignedIn(SimSubnet? Claim, ValueList<Finding> Findings, AddressSet Clients)
{
    public static IEnumerable<SignedIn> Of(IEnumerable<Landing> arrivals) => arrivals
        .GroupBy(arrival => (arrival.Caller is { Kind: CallerKind.VNet } caller ? caller.Subnet : null, arrival.Flight.Findings))
        .Select(group => new SignedIn(
            group.Key.Item1,
            group.Key.Findings.Select(ForTheToken).ToValueList(),
            AddressSet.UnionOf(group.Select(arrival => arrival.Flight.Client))));

    /// <summary>
    /// The subnets that the token may name: where the way is not clear, it may lead over the endpoint of the client's own
    /// all the same.
    /// </summary>
    public IEnumerable<SimSubnet?> Claims(SimSubnet own)
    {
        bool isOpen = Claim is null && Findings.Count > 0 && Findings.All(finding => finding.IsUnknown);
        bool mayName = own.EndpointFor(SignIn.Endpoint) is { } endpoint
            ? EndpointsTakeEffectWhenProvisioned.Instance.IsInEffect(endpoint)
            : own.Unread("serviceEndpoints") is not null;
        return isOpen && mayName ? [null, own] : [Claim];
    }

    /// <summary>A connection of those clients; null when it is of others.</summary>
    public Landing? Applied(Landing landing) => landing.Flight.OnlyOf(Clients) is { } flight
        ? landing with { Flight = flight.With(Findings) }
        : null;

    private static Finding ForTheToken(Finding finding) => finding with
    {
        Text = finding.Text.Length == 0 ? "" : $"On the way to Entra ID, for a token: {finding.Text}",
    };

    public override string ToString() => Claim?.ToString() ?? "no subnet";
}

/// <summary>Where clients sign in.</summary>
internal static class SignIn
{
    public const string Endpoint = "Microsoft.AzureActiveDirectory";

    private const string Tag = "AzureActiveDirectory";

    public static Destination At(CompiledNetwork network, SimResource store)
    {
        SimServiceTag? tag = network.Tags.InRegion(Tag, "*");
        return new(new Goal.SignIn(store), tag?.Addresses ?? ReservedRanges.PublicInternet, Tag, PortSet.From(443))
        {
            Unknown = tag is null
                ? new Finding(
                    Stage.NameResolution,
                    Reason.UnknownServiceTag,
                    TokensCarryTheSubnet.Instance,
                    store.Name,
                    $"The addresses of Entra ID are not known: there is no service tag {Tag}.")
                {
                    IsUnknown = true,
                }
                : null,
        };
    }
}
