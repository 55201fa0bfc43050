using System;

namespace ServiceEndpoints.Model;

/// <summary>
/// How roles name actions: letters stand for themselves in either case, <c>*</c> for any run of letters, slashes too.
/// Source: https://learn.microsoft.com/azure/role-based-access-control/role-definitions#actions-format
/// </summary>
public static class ActionPattern
{
    public static bool Matches(string pattern, string action)
    {
        int next = 0;
        int afterStar = -1;
        int resume = 0;
        for (int at = 0; at < action.Length;)
        {
            if (next < pattern.Length && pattern[next] == '*')
            {
                afterStar = ++next;
                resume = at;
            }
            else if (next < pattern.Length && char.ToUpperInvariant(pattern[next]) == char.ToUpperInvariant(action[at]))
            {
                next++;
                at++;
            }
            else if (afterStar >= 0)
            {
                // The last star takes one letter more; what an earlier one took need not be tried again.
                next = afterStar;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(next).TrimStart('*').IsEmpty;
    }
}
