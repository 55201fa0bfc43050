using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>The kinds of managed service that subnets can hold.</summary>
public static class ManagedServiceCatalogue
{
    private static readonly FrozenDictionary<ManagedServiceType, ManagedServiceKind> s_byType =
        ManagedServiceTable.Rows.ToFrozenDictionary(kind => kind.Type);

    public static IReadOnlyList<ManagedServiceKind> All => ManagedServiceTable.Rows;

    public static ManagedServiceKind Of(ManagedServiceType type) => s_byType[type];

    /// <summary>The kind that a subnet with this delegation is for; null for one of no kind.</summary>
    public static ManagedServiceKind? ForDelegation(string? delegation) => delegation is null
        ? null
        : All.FirstOrDefault(kind => ArmId.Same(kind.Delegation, delegation));
}
