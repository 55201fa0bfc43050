using System;
using System.Collections.Immutable;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>What holds where an expression stands, as opposed to in the whole template.</summary>
internal sealed record EvaluationFrame
{
    private static readonly ImmutableDictionary<string, DataNode> s_none =
        ImmutableDictionary.Create<string, DataNode>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the string stands that is being evaluated.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>The string that is being evaluated, brackets included.</summary>
    public string Expression { get; init; } = "";

    /// <summary>The copy loops around it, the innermost first.</summary>
    public ImmutableList<CopyStep> Loops { get; init; } = [];

    /// <summary>The arguments of the lambdas around it.</summary>
    public ImmutableDictionary<string, DataNode> LambdaVariables { get; init; } = s_none;

    /// <summary>The arguments of the template's own function that is being evaluated; null outside of one.</summary>
    public ImmutableDictionary<string, DataNode>? FunctionArguments { get; init; }

    /// <summary>A frame for the body of a function of the template's own, which sees its arguments only.</summary>
    public EvaluationFrame Inside(ImmutableDictionary<string, DataNode> arguments) =>
        new() { Place = Place, Expression = Expression, FunctionArguments = arguments };

    public EvaluationFrame In(CopyStep step) => this with { Loops = Loops.Insert(0, step) };

    public EvaluationFrame With(string lambdaVariable, DataNode node) =>
        this with { LambdaVariables = LambdaVariables.SetItem(lambdaVariable, node) };
}
