using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Rights;

/// <summary>
/// A request to Azure Resource Manager, as far as rights go: the action that it is at the thing that it is made to, and
/// the actions that it is at other things, which it links to.
/// Source: https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations
/// </summary>
public sealed record ArmRequest(string Action, string Scope)
{
    public ValueList<ArmRight> Linked { get; init; } = [];

    /// <summary>Makes or changes the thing of that id.</summary>
    public static ArmRequest Write(string id) => new($"{ArmId.TypeOf(id)}/write", id);

    public static ArmRequest Delete(string id) => new($"{ArmId.TypeOf(id)}/delete", id);

    /// <summary>Does something with the thing, such as <c>start</c>.</summary>
    public static ArmRequest Post(string id, string verb) => new($"{ArmId.TypeOf(id)}/{verb}/action", id);

    /// <summary>The request with a link to another thing; none for null.</summary>
    /// <param name="verb">What linking is called there.</param>
    public ArmRequest Joining(string? id, string verb = "join") =>
        id is null ? this : this with { Linked = Linked.Add(new($"{ArmId.TypeOf(id)}/{verb}/action", id)) };

    public ArmRequest Joining(IEnumerable<string> ids, string verb = "join") =>
        ids.Aggregate(this, (request, id) => request.Joining(id, verb));

    public override string ToString() => $"{Action} at {Scope}";
}
