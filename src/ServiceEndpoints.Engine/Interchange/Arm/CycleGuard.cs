using System;
using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>Evaluates named values once each, and notices one that needs itself.</summary>
internal sealed class CycleGuard
{
    private readonly Dictionary<string, DataNode?> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="name">The name of the value.</param>
    /// <param name="evaluate">How to make it.</param>
    /// <param name="onCycle">What to take for it inside of itself.</param>
    public DataNode Get(string name, Func<DataNode> evaluate, Func<DataNode> onCycle)
    {
        if (_values.TryGetValue(name, out DataNode? known))
        {
            return known ?? onCycle();
        }

        _values.Add(name, null);
        DataNode value = evaluate();
        _values[name] = value;
        return value;
    }
}
