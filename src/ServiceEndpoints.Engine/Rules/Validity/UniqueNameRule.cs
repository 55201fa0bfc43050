using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A name is taken once within its scope: a resource group, or the thing of which it names a part.</summary>
public sealed class UniqueNameRule : Rule
{
    public static readonly UniqueNameRule Instance = new();

    private UniqueNameRule()
        : base(
            "SE1002",
            "Names are unique in their scope",
            "Two things of one type in a resource group, and two parts of one thing, have different names; "
            + "case makes no difference.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules")
    {
    }

    public static Refusal? Judge<T>(EntityTable<T> table, T entity)
        where T : SimEntity =>
        table.TryGet(entity.Id, out _) ? EntityNoun.Of<T>().Exists(entity.Name, ScopeOf(entity)) : null;

    internal static string ScopeOf(SimEntity entity) => entity is SimPart part
        ? $"'{ArmId.NameOf(part.ParentId)}'"
        : $"resource group '{entity.ResourceGroupName}'";
}
