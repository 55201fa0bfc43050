using System.Collections.Generic;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>The parts that a template expression is made of.</summary>
internal abstract record Expression;

internal sealed record TextExpression(string Text) : Expression;

internal sealed record NumberExpression(long Number) : Expression;

/// <param name="Name">The function; one of the template's own with its namespace, such as <c>contoso.name</c>.</param>
/// <param name="Arguments">What it is called with, not yet evaluated.</param>
internal sealed record CallExpression(string Name, IReadOnlyList<Expression> Arguments) : Expression;

/// <param name="Target">The value that has the part.</param>
/// <param name="Key">The name of a property or the number of an element.</param>
/// <param name="IsSafe">Whether a missing part is null rather than a mistake, as <c>.?</c> and <c>[?</c> say.</param>
internal sealed record PartExpression(Expression Target, Expression Key, bool IsSafe) : Expression;
