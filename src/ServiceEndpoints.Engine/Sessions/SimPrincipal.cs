using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Sessions;

/// <summary>Somebody who changes an estate, or is given leave to.</summary>
public sealed record SimPrincipal(string Name)
{
    /// <summary>By which Azure's refusals call it.</summary>
    public string ObjectId => PrincipalNames.ObjectIdOf(Name);

    public bool IsActing { get; init; }

    /// <summary>The owner of everything has every right without a role.</summary>
    public bool IsOwner => PrincipalNames.IsOwner(Name);

    public ValueList<SimRoleAssignment> Roles { get; init; } = [];

    /// <summary>The owner of everything, whoever acts, and all that have roles.</summary>
    public static IEnumerable<SimPrincipal> All(SimTopology topology, string acting) => topology.RoleAssignments
        .Select(given => given.Principal)
        .Prepend(acting)
        .Prepend(PrincipalNames.Owner)
        .Distinct(ArmId.Comparer)
        .Select(name => Of(topology, name, PrincipalNames.Same(name, acting)));

    public override string ToString() => Name;

    internal static SimPrincipal Of(SimTopology topology, string name, bool isActing) => new(name)
    {
        IsActing = isActing,
        Roles = topology.RoleAssignments.Where(given => PrincipalNames.Same(given.Principal, name)).ToValueList(),
    };
}
