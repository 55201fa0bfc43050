using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>What a request refers to must be there.</summary>
public sealed class ExistenceRule : Rule
{
    public static readonly ExistenceRule Instance = new();

    private ExistenceRule()
        : base(
            "SE1001",
            "References lead somewhere",
            "A request that refers to a thing that does not exist is refused.",
            "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found")
    {
    }

    public static Result<T> Find<T>(EntityTable<T> table, string id)
        where T : SimEntity =>
        table.TryGet(id, out T? entity) ? entity : EntityNoun.Of<T>().NotFound(id);

    /// <summary>Null when there is nothing to find, or it is there.</summary>
    public static Refusal? Judge<T>(EntityTable<T> table, string? id)
        where T : SimEntity =>
        id is null || table.TryGet(id, out _) ? null : EntityNoun.Of<T>().NotFound(id);

    public static Refusal? Judge<T>(EntityTable<T> table, IEnumerable<string> ids)
        where T : SimEntity
    {
        foreach (string id in ids)
        {
            if (Judge(table, id) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }
}
