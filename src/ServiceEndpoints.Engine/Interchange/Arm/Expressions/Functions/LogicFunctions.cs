using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions on booleans. What does not decide the result may be unknown.</summary>
internal static class LogicFunctions
{
    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("and", 1, TemplateFunction.Any, call => Chain(call, decisive: false)) { IsLazy = true },
        new("coalesce", 1, TemplateFunction.Any, Coalesce) { IsLazy = true },
        new("if", 3, 3, If) { IsLazy = true },
        new("not", 1, 1, call => call.Of(!call.Boolean(0))),
        new("or", 1, TemplateFunction.Any, call => Chain(call, decisive: true)) { IsLazy = true },
    ];

    private static DataNode Chain(FunctionCall call, bool decisive)
    {
        UnresolvedNode? unknown = null;
        for (int i = 0; i < call.Count; i++)
        {
            if (call.Peek(i) is UnresolvedNode unresolved)
            {
                unknown ??= unresolved;
            }
            else if (call.Boolean(i) == decisive)
            {
                return call.Of(decisive);
            }
        }

        return unknown?.WithoutSymbol() ?? (DataNode)call.Of(!decisive);
    }

    private static DataNode Coalesce(FunctionCall call)
    {
        for (int i = 0; i < call.Count; i++)
        {
            if (call.Peek(i) is not NullNode)
            {
                return call.Peek(i) is UnresolvedNode unknown ? unknown.WithoutSymbol() : call.Peek(i);
            }
        }

        return call.Null();
    }

    // Not Node for the branches: the branch is the result, not something that the result is made of.
    private static DataNode If(FunctionCall call) => call.Node(0) is UnresolvedNode unknown
        ? unknown.WithoutSymbol()
        : call.Peek(call.Boolean(0) ? 1 : 2);
}
