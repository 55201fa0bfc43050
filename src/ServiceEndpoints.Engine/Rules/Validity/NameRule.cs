using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Each type of thing has its own lengths and characters for names.</summary>
public sealed class NameRule : Rule
{
    public static readonly NameRule Instance = new();

    private NameRule()
        : base(
            "SE1003",
            "Names have the form of their type",
            "A name has a length and characters that its type allows.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules")
    {
    }

    public static Refusal? Judge(NamedKind kind, string name) => NamingRules.Check(kind, name, out string reason)
        ? null
        : new Refusal(ErrorId.NameInvalid, $"Azure does not take the name '{name}'. {reason}", name);
}
