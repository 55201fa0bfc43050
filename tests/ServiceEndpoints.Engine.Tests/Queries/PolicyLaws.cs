using System.Collections.Generic;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>What holds for every estate with service endpoint policies and managed services.</summary>
public sealed class PolicyLaws
{
    private const string Seed = "0000KOIPe8R5";
    private const int Estates = 250;

    private static readonly Gen<string> s_source = Pick.From("vm1", "hub/app", "web", "web-all", "corp");

    /// <summary>What the policies of hub/app list; empty is a policy that lists nothing, and none is no policy.</summary>
    private static readonly Gen<string> s_entry = Pick.From(
        "none", "", "acct", PolicyWorld.Group, "/subscriptions/other", "/services/Azure", "gone");

    [Fact]
    public void The_fast_answer_is_the_full_one() => Gen.Select(RandomEstate.Any, s_source, s_entry).Sample(
        (estate, from, entry) =>
        {
            World world = Build(estate, entry);

            // World.Ask compares; the second time the fast answer comes from memory.
            world.Ask(from, "acct");
            world.Ask(from, "acct");
        },
        seed: Seed,
        iter: Estates);

    [Fact]
    public void The_cells_of_an_app_cover_the_question() => Gen.Select(RandomEstate.Any, Pick.From("web", "web-all"), s_entry).Sample(
        (estate, from, entry) =>
        {
            ValueList<SimCell> cells = Build(estate, entry).Ask(from, "acct").Cells;

            Assert.True(AddressSet.UnionOf(cells.Select(cell => cell.AddressSet)).IsSupersetOf(RandomEstate.AccountAddresses));
        },
        seed: Seed,
        iter: Estates);

    [Fact]
    public void A_policy_that_lists_the_account_never_denies_it() => Gen.Select(RandomEstate.Any, s_source).Sample(
        (estate, from) => !Reasons(Build(estate, "acct").Ask(from, "acct")).Contains(Reason.EndpointPolicyDenied),
        seed: Seed,
        iter: Estates);

    [Fact]
    public void Where_the_endpoint_covers_the_account_a_policy_only_adds_blockers() =>
        Gen.Select(RandomEstate.Any, s_source, Pick.From("/subscriptions/other", PolicyWorld.Group))
            .Where(drawn => drawn.Item1.Firewall.Region == "westeurope" && drawn.Item1.Place.Model == EndpointRouteModel.Documented)
            .Sample(
                (estate, from, entry) =>
                {
                    SimReachability without = Build(estate, "none").Ask(from, "acct");
                    SimReachability with = Build(estate, entry).Ask(from, "acct");

                    Assert.Empty(Reasons(without).Except(Reasons(with)));
                },
                seed: Seed,
                iter: Estates);

    private static IEnumerable<Reason> Reasons(SimReachability answer) =>
        answer.Verdict == Verdict.Unknown ? [] : answer.Blockers.Select(blocker => blocker.Reason);

    private static World Build(RandomEstate estate, string entry)
    {
        World world = estate.Build()
            .Managed("web", ManagedServiceType.AppServiceIntegration, "hub/app", "10.0.1.70", "20.101.0.9")
            .Managed("web-all", ManagedServiceType.AppServiceIntegration, "hub/app", "10.0.1.71")
            .RoutingAll("web-all");
        return entry switch
        {
            "none" => world,
            "gone" => world.Attach("gone", "hub/app"),
            "" => world.Policy("pol", "hub/app"),
            _ => world.Policy("pol", "hub/app", entry),
        };
    }
}
