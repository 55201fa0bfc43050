using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;
using Xunit;

namespace ServiceEndpoints.Tests.Addressing;

public sealed class AddressSetLaws
{
    private const int Cases = 2_000;

    private static readonly Gen<(AddressSet, AddressSet)> s_two = Gen.Select(AddressGen.Set, AddressGen.Set);

    [Fact]
    public void Operations_agree_with_membership() => s_two.Sample((a, b) =>
    {
        AgreesWith(a.Union(b), p => a.Contains(p) || b.Contains(p));
        AgreesWith(a.Intersect(b), p => a.Contains(p) && b.Contains(p));
        AgreesWith(a.Except(b), p => a.Contains(p) && !b.Contains(p));
        AgreesWith(a.Complement(), p => !a.Contains(p));
    }, iter: Cases);

    [Fact]
    public void Construction_agrees_with_the_ranges_given() => AddressGen.Range.List[0, 8].Sample(
        ranges => AgreesWith(AddressSet.From(ranges), p => ranges.Any(r => r.Contains(p))), iter: Cases);

    [Fact]
    public void De_Morgan_holds() => s_two.Sample(
        (a, b) => a.Union(b).Complement() == a.Complement().Intersect(b.Complement())
            && a.Intersect(b).Complement() == a.Complement().Union(b.Complement()),
        iter: Cases);

    [Fact]
    public void Union_and_intersection_commute_associate_and_distribute() =>
        Gen.Select(AddressGen.Set, AddressGen.Set, AddressGen.Set).Sample(
            (a, b, c) => a.Union(b) == b.Union(a)
                && a.Intersect(b) == b.Intersect(a)
                && a.Union(b).Union(c) == a.Union(b.Union(c))
                && a.Intersect(b).Intersect(c) == a.Intersect(b.Intersect(c))
                && a.Intersect(b.Union(c)) == a.Intersect(b).Union(a.Intersect(c))
                && a.Union(b.Intersect(c)) == a.Union(b).Intersect(a.Union(c)),
            iter: Cases);

    [Fact]
    public void Difference_splits_a_set_in_two() => s_two.Sample(
        (a, b) => a.Except(b).Union(a.Intersect(b)) == a
            && !a.Except(b).Overlaps(b)
            && a.Except(b) == a.Intersect(b.Complement())
            && a.Except(b).Count + a.Intersect(b).Count == a.Count,
        iter: Cases);

    [Fact]
    public void Superset_and_overlap_agree_with_intersection() => s_two.Sample(
        (a, b) => a.IsSupersetOf(b) == (a.Intersect(b) == b)
            && a.IsSupersetOf(b) == b.Except(a).IsEmpty
            && a.Overlaps(b) == b.Overlaps(a)
            && a.Overlaps(b) == !a.Intersect(b).IsEmpty,
        iter: Cases);

    [Fact]
    public void Complement_is_its_own_inverse_and_counts_the_rest() => AddressGen.Set.Sample(
        a => a.Complement().Complement() == a && a.Count + a.Complement().Count == 1UL << 32, iter: Cases);

    [Fact]
    public void One_union_of_many_equals_many_unions_of_two() => AddressGen.Set.List[0, 6].Sample(
        sets => AddressSet.UnionOf(sets) == sets.Aggregate(AddressSet.Empty, (sum, set) => sum.Union(set)),
        iter: Cases);

    [Fact]
    public void Prefixes_cover_the_set_exactly_and_do_not_overlap() => AddressGen.Set.Sample(set =>
    {
        IReadOnlyList<AddressPrefix> prefixes = set.ToPrefixes();
        Assert.Equal(set, AddressSet.From(prefixes));
        Assert.Equal(set.Count, prefixes.Aggregate(0UL, (sum, prefix) => sum + prefix.AddressCount));
        Assert.Equal(prefixes.Order(), prefixes);
    }, iter: Cases);

    [Fact]
    public void No_two_prefixes_of_a_cover_make_up_a_wider_one() => AddressGen.Set.Sample(set =>
    {
        HashSet<AddressPrefix> prefixes = [.. set.ToPrefixes()];
        Assert.DoesNotContain(prefixes, prefix => prefix.Length > 0 && prefixes.Contains(SiblingOf(prefix)));
    }, iter: Cases);

    private static AddressPrefix SiblingOf(AddressPrefix prefix) =>
        AddressPrefix.From(new(prefix.First.Value ^ (uint)prefix.AddressCount), prefix.Length);

    private static void AgreesWith(AddressSet set, Func<IPv4Address, bool> holds)
    {
        Assert.DoesNotContain(AddressGen.Probes, probe => set.Contains(probe) != holds(probe));
        Assert.All(set.Ranges, range => Assert.True(range.First.Value <= range.Last.Value));
        Assert.All(set.Ranges.Zip(set.Ranges.Skip(1)), pair =>
            Assert.True((ulong)pair.First.Last.Value + 1 < pair.Second.First.Value, "Ranges overlap or touch."));
    }
}
