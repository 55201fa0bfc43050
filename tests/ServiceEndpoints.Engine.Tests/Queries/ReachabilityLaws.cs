using System.Collections.Generic;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>What holds for every estate, tried on random small ones.</summary>
public sealed class ReachabilityLaws
{
    private const string Seed = "0000KOIPe8R5";
    private const int Estates = 250;

    private static readonly Gen<string> s_source = Pick.From("vm1", "hub/app", "corp", "Internet", "203.0.113.10");

    private static readonly Gen<string> s_address =
        Gen.Int[0, 63].Select(host => new IPv4Address(IPv4Address.Parse("198.51.100.0").Value + (uint)host).ToString());

    [Fact]
    public void The_fast_answer_is_the_full_one() => Gen.Select(RandomEstate.Any, s_source).Sample(
        (estate, from) =>
        {
            World world = estate.Build();

            // World.Ask compares; the second time the fast answer comes from memory.
            world.Ask(from, "acct");
            world.Ask(from, "acct");
        },
        seed: Seed,
        iter: Estates);

    [Fact]
    public void The_same_estate_gives_the_same_answer() => Gen.Select(RandomEstate.Any, s_source).Sample(
        (estate, from) => estate.Build().Ask(from, "acct") == estate.Build().Ask(from, "acct"),
        seed: Seed,
        iter: Estates);

    [Fact]
    public void The_cells_are_disjoint_and_cover_the_question() => Gen.Select(RandomEstate.Any, s_source).Sample(
        (estate, from) =>
        {
            ValueList<SimCell> cells = estate.Build().Ask(from, "acct").Cells;

            Assert.DoesNotContain(Pairs(cells), pair => Overlap(pair.One, pair.Other));
            Assert.True(AddressesOf(cells).IsSupersetOf(Asked(estate)));
            Assert.All(Clients(cells), clients => Assert.Equal(Asked(estate), AddressesOf(cells.Where(cell =>
                cell.ClientAddressSet.Overlaps(clients)))));
        },
        seed: Seed,
        iter: Estates);

    [Fact]
    public void An_account_with_an_address_fares_like_the_cell_that_holds_it() =>
        Gen.Select(RandomEstate.Any, s_source, s_address).Where(HasItsOwnTag).Sample(
            (estate, from, address) =>
            {
                Verdict[] verdicts = estate.Build().Ask(from, "acct").Cells
                    .Where(cell => cell.AddressSet.Contains(IPv4Address.Parse(address)))
                    .Select(cell => cell.Verdict)
                    .Distinct()
                    .ToArray();
                SimReachability pinned = estate.Build(address).Ask(from, "acct");

                Assert.Equal(verdicts.Order(), pinned.Cells.Select(cell => cell.Verdict).Distinct().Order());
                Assert.True(verdicts.Length != 1 || verdicts[0] == pinned.Verdict);
            },
            seed: Seed,
            iter: Estates);

    [Fact]
    public void The_verdict_is_what_the_cells_say() => Gen.Select(RandomEstate.Any, s_source).Sample(
        (estate, from) =>
        {
            SimReachability answer = estate.Build().Ask(from, "acct");
            Verdict[] verdicts = answer.Cells.Select(cell => cell.Verdict).Distinct().ToArray();

            Assert.NotEmpty(verdicts);
            Assert.Equal(verdicts.Length == 1, answer.Cells.All(cell => cell.Because is null));
            Assert.True(verdicts.Length == 1
                ? answer.Verdict == verdicts[0]
                : answer.Verdict is Verdict.PartlyReachable or Verdict.Unknown);
            Assert.Equal(answer.Verdict == Verdict.Reachable, answer.Blockers.Count == 0);
            Assert.Equal(answer.Blockers.Select(blocker => blocker.Reason).FirstOrDefault(), answer.Reason);
        },
        seed: Seed,
        iter: Estates);

    /// <summary>The account is in a region with a tag, so that the address drawn is one it may have.</summary>
    private static bool HasItsOwnTag((RandomEstate Estate, string From, string Address) drawn) =>
        drawn.Estate.Firewall.Region == "westeurope";

    private static AddressSet Asked(RandomEstate estate) => estate.Firewall.Region == "westeurope"
        ? RandomEstate.AccountAddresses
        : AddressSet.From(AddressPrefix.Parse("198.51.100.0/25"));

    private static AddressSet AddressesOf(IEnumerable<SimCell> cells) =>
        AddressSet.UnionOf(cells.Select(cell => cell.AddressSet));

    /// <summary>The clients, one of each kind that the cells tell apart.</summary>
    private static IEnumerable<AddressSet> Clients(IEnumerable<SimCell> cells) =>
        cells.Select(cell => AddressSet.From(cell.ClientAddressSet.First));

    private static IEnumerable<(SimCell One, SimCell Other)> Pairs(ValueList<SimCell> cells) =>
        cells.SelectMany((one, index) => cells.Skip(index + 1).Select(other => (one, other)));

    private static bool Overlap(SimCell one, SimCell other) =>
        one.AddressSet.Overlaps(other.AddressSet) && one.PortSet.Overlaps(other.PortSet)
        && one.SourceAddressSet.Overlaps(other.SourceAddressSet)
        && one.ClientAddressSet.Overlaps(other.ClientAddressSet);
}
