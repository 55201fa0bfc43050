using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Something that keeps Azure from deleting an entity.</summary>
public abstract class DeletionRule<T> : Rule
    where T : SimEntity
{
    protected DeletionRule(string id, string title, string statement, string source)
        : base(id, title, statement, source)
    {
    }

    /// <summary>Null when the entity can go.</summary>
    public abstract Refusal? Judge(SimTopology topology, T entity);
}
