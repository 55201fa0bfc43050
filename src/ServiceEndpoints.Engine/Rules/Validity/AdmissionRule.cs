using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Something Azure asks of a part, such as a rule, before the whole that it belongs to takes it in.</summary>
public abstract class AdmissionRule<TWhole, TPart> : Rule
    where TWhole : SimEntity
{
    protected AdmissionRule(string id, string title, string statement, string source)
        : base(id, title, statement, source)
    {
    }

    /// <summary>Null when the rule is kept.</summary>
    /// <param name="topology">What is around it.</param>
    /// <param name="whole">As it is without the part.</param>
    /// <param name="part">What is to be taken in.</param>
    public abstract Refusal? Judge(SimTopology topology, TWhole whole, TPart part);
}
