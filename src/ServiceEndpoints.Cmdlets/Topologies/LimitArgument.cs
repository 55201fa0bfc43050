using System.Collections;
using System.Collections.Generic;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>Reads limits from a hashtable such as <c>@{ Routes = 600 }</c>.</summary>
internal static class LimitArgument
{
    public static Result<ValueList<LimitOverride>> Read(Hashtable table)
    {
        List<LimitOverride> limits = [];
        foreach (DictionaryEntry entry in table)
        {
            string name = entry.Key.ToString() ?? "";
            if (!LanguagePrimitives.TryConvertTo(entry.Value, out int number))
            {
                return new Refusal(ErrorId.ValueInvalid, $"The limit '{name}' must be a whole number.", name);
            }

            limits.Add(new(name, number));
        }

        return limits.ToValueList();
    }
}
