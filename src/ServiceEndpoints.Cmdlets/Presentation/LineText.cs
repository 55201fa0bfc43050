using System.Collections;
using System.Linq;
using System.Management.Automation;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Lists with one item a line, for list views. Code properties of the types whose property each method is named after.
/// </summary>
public static class LineText
{
    private const int Shown = 10;

    public static string Candidates(PSObject instance) => Of(instance, nameof(Candidates));

    public static string Caveats(PSObject instance) => Of(instance, nameof(Caveats));

    public static string Findings(PSObject instance) => Of(instance, nameof(Findings));

    public static string NotModelled(PSObject instance) => Of(instance, nameof(NotModelled));

    public static string Resources(PSObject instance) => Of(instance, nameof(Resources));

    public static string RuleMatches(PSObject instance) => Of(instance, nameof(RuleMatches));

    public static string Skipped(PSObject instance) => Of(instance, nameof(Skipped));

    public static string Unresolved(PSObject instance) => Of(instance, nameof(Unresolved));

    public static string Warnings(PSObject instance) => Of(instance, nameof(Warnings));

    private static string Of(PSObject instance, string property)
    {
        object[] items = (instance.Properties[property]?.Value as IEnumerable)?.Cast<object>().ToArray() ?? [];
        string lines = string.Join('\n', items.Take(Shown));
        return items.Length <= Shown ? lines : $"{lines}\n… {items.Length - Shown} more";
    }
}
