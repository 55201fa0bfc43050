using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Interchange;

/// <summary>
/// Leaves out a rule once it has told often enough that a limit is exceeded. To count is dear, and in a file that is far
/// beyond a limit it would be done for each of the many things in it.
/// </summary>
/// <param name="rules">What is asked at first.</param>
internal sealed class LimitPatience<T>(IReadOnlyList<T> rules)
    where T : Rule
{
    private const int MostOfOneLimit = 100;

    private readonly Dictionary<Rule, int> _met = [];

    /// <summary>What is still asked.</summary>
    public IReadOnlyList<T> Rules { get; private set; } = rules;

    /// <summary>Whether a rule was left out.</summary>
    public bool IsLost { get; private set; }

    public void Met(Violation violation)
    {
        if (violation.Refusal.Id != ErrorId.LimitExceeded)
        {
            return;
        }

        int count = _met.GetValueOrDefault(violation.Rule) + 1;
        _met[violation.Rule] = count;
        if (count == MostOfOneLimit)
        {
            IsLost = true;
            Rules = [.. Rules.Where(rule => !ReferenceEquals(rule, violation.Rule))];
        }
    }
}
