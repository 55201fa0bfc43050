namespace ServiceEndpoints.Interchange.Arm.Expressions;

internal enum ExpressionTokenKind
{
    Name,
    Text,
    Number,
    Symbol,
    End,
}

/// <summary>A word of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The name, symbol or number as written; of a string what it stands for.</param>
/// <param name="Position">Where it starts, counted from 0.</param>
internal readonly record struct ExpressionToken(ExpressionTokenKind Kind, string Text, int Position)
{
    public bool IsSymbol(char symbol) => Kind == ExpressionTokenKind.Symbol && Text[0] == symbol;
}
