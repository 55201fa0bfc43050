using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Something Azure asks of an entity, and refuses to write the entity without.</summary>
public abstract class ValidityRule<T> : Rule
    where T : SimEntity
{
    protected ValidityRule(string id, string title, string statement, string source)
        : base(id, title, statement, source)
    {
    }

    /// <summary>Null when the rule is kept.</summary>
    /// <param name="topology">What is around it; may hold the entity itself, also in an older state.</param>
    /// <param name="entity">The entity as it is to be.</param>
    public abstract Refusal? Judge(SimTopology topology, T entity);
}
