using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace ServiceEndpoints.Fuzz.Mutation;

/// <summary>Changes expressions of templates by the grammar that they have, and makes new ones.</summary>
internal static partial class ExpressionMutation
{
    private static readonly string[] s_functions = (
        "add and any array base64 base64ToJson base64ToString bool cidrHost cidrSubnet coalesce concat contains "
        + "copyIndex createArray createObject dataUri dataUriToString dateTimeAdd dateTimeFromEpoch dateTimeToEpoch "
        + "deployer deployment div empty endsWith environment equals extensionResourceId false filter first flatten "
        + "float format greater greaterOrEquals groupBy guid if indexOf indexFromEnd int intersection items join json "
        + "lambda lambdaVariables last lastIndexOf length less lessOrEquals list listKeys managementGroup map mapValues max "
        + "min mod mul newGuid not null objectKeys or padLeft parameters parseCidr pickZones providers range reduce "
        + "reference replace resourceGroup resourceId shallowMerge skip sort split startsWith string sub "
        + "subscription subscriptionResourceId substring take tenant tenantResourceId toLower toObject toUpper trim "
        + "true tryGet tryIndexFromEnd union uniqueString uri uriComponent uriComponentToString utcNow variables contoso.make").Split(' ');

    private static readonly string[] s_atoms =
    [
        "0", "1", "-1", "2147483647", "2147483648", "-9223372036854775808", "9223372036854775807",
        "9223372036854775808", "''", "'a'", "' '", "''''", "'*'", "'10.0.0.0/8'", "'10.0.0.0/33'", "'::/0'", "'{0}'",
        "'{'", "'{9}'", "'{0:X2000000000}'", "'{0,2000000000}'", "'%FF'", "'%'", "'====', 'x'", "'P1D'", "'P9999999999Y'", "'-PT1S'",
        "'9999-12-31T23:59:59Z'", "'[]'", "'{}'", "'{\"a\":[1,2]}'", "'[[[[[['", "'data:;base64,%%'", "'é😀'", "'yyyy'",
        "json('[1,2,3]')", "createArray()", "createObject()", "null()", "true()", "range(0,10)", "range(0,10000)",
        "lambda('x', lambdaVariables('x'))", "lambda('a','b',lambdaVariables('a'))", "lambda('x')", "parameters('x')",
        "variables('x')", "resourceGroup().location", "deployment()", "a.b", "[0]", ".", "?", "copyIndex()",
    ];

    public static string New(Chance chance) => $"[{Expression(chance, 0)}]";

    public static string Apply(string expression, Chance chance)
    {
        List<string> tokens = [.. Token().Matches(expression).Select(match => match.Value)];
        if (tokens.Count < 3)
        {
            return New(chance);
        }

        int at = 1 + chance.Below(tokens.Count - 2);
        switch (chance.Below(8))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[at]);
                break;
            case 2:
                tokens[at] = chance.Of(tokens);
                break;
            case 3:
                tokens[at] = chance.Of(s_atoms);
                break;
            case 4:
                tokens[at] = char.IsAsciiLetter(tokens[at][0]) ? chance.Of(s_functions) : Expression(chance, 2);
                break;
            case 5:
                return Wrapped(string.Concat(tokens.Skip(1).SkipLast(1)), chance);
            case 6:
                tokens.Insert(at, chance.Of(["?", ".", "[", "]", "(", ")", ",", "'", "\\", ".?a", "[?0]", "[0]", ".a"]));
                break;
            default:
                tokens[at] = $"{chance.Of(s_functions)}({Expression(chance, 1)}, {tokens[at]})";
                break;
        }

        return string.Concat(tokens);
    }

    private static string Expression(Chance chance, int depth)
    {
        if (depth > 3 || chance.OneIn(3))
        {
            return chance.Of(s_atoms);
        }

        IEnumerable<string> arguments =
            Enumerable.Range(0, chance.Below(4)).Select(_ => Expression(chance, depth + 1));
        string part = chance.OneIn(6) ? chance.Of([".a", "[0]", ".?a", "[?9]", "['']", ".outputs.x.value"]) : "";
        return $"{chance.Of(s_functions)}({string.Join(", ", arguments)}){part}";
    }

    private static string Wrapped(string inner, Chance chance)
    {
        string function = chance.Of(s_functions);
        int times = chance.Of([1, 2, 10, 60, 150, 600]);
        StringBuilder text = new("[");
        for (int i = 0; i < times; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{function}(");
        }

        return text.Append(inner).Append(')', times).Append(']').ToString();
    }

    [GeneratedRegex(@"'(?:[^']|'')*'?|\w+|\s+|.", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
