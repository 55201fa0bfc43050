using System;
using System.Diagnostics.CodeAnalysis;

namespace ServiceEndpoints.Results;

/// <summary>
/// A value or the reason why there is none. The default holds neither: asking it anything is a bug and
/// throws <see cref="InvalidOperationException"/>.
/// </summary>
public readonly struct Result<T>
{
    private readonly State _state;
    private readonly T? _value;
    private readonly Refusal? _refusal;

    /// <summary>The conversion for interface types, from which C# offers no implicit one.</summary>
    public Result(T value)
    {
        _state = State.Made;
        _value = value;
    }

    private Result(Refusal refusal)
    {
        _state = State.Refused;
        _refusal = refusal;
    }

    private enum State : byte
    {
        Unmade,
        Made,
        Refused,
    }

    /// <exception cref="InvalidOperationException">It was refused; the message is the refusal's.</exception>
    public T Value => IsSuccess(out T? value, out Refusal? refusal)
        ? value
        : throw new InvalidOperationException(refusal.ToString());

    /// <summary>Null on success.</summary>
    public Refusal? Refusal => IsSuccess(out _, out Refusal? refusal) ? null : refusal;

    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new Result<T>(refusal);
    }

    public bool IsSuccess([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Refusal? refusal)
    {
        value = _value;
        refusal = _refusal;
        return _state switch
        {
            State.Made => true,
            State.Refused => false,
            _ => throw new InvalidOperationException("This result was never given a value or a refusal."),
        };
    }

    /// <summary>Goes on with the value; a refusal is passed on as it is.</summary>
    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return IsSuccess(out T? value, out Refusal? refusal) ? next(value) : refusal;
    }

    public override string ToString() => IsSuccess(out T? value, out Refusal? refusal)
        ? value.ToString() ?? string.Empty
        : refusal.ToString();
}
