using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Management.Automation;
using System.Threading;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions;

namespace ServiceEndpoints.Commands;

/// <summary>
/// The base of every command. A command binds, resolves, plans, asks, applies and writes; it knows nothing about
/// Azure.
/// <para>
/// A leaf is public, sealed, named <c>VerbNounCommand</c> in the namespace <c>ServiceEndpoints.Commands</c> (the class
/// name is half of every FullyQualifiedErrorId), has an <c>OutputType</c> and overrides <see cref="Process"/>, or
/// <see cref="End"/> when nothing comes through the pipeline. It derives from <see cref="SimReadCommand"/> or
/// <see cref="SimChangeCommand"/>, and its name is added to <c>CmdletsToExport</c> in the manifest.
/// </para>
/// <para>
/// Things of the topology are parameters of the types in <c>Binding/</c>: they take the object or its name and never
/// fail while PowerShell binds them. Resolving is the engine's; <see cref="Accept"/> turns its refusals into errors:
/// <c>if (Accept(resolver.Subnet(Subnet.Text), Subnet, out SimSubnet? subnet)) { ... }</c>.
/// </para>
/// <para>
/// Addresses, prefixes and ports are text parameters which the engine parses, so that a bad one is refused with an id
/// of ours. The first parameter of <c>Get-/Set-/Remove-</c> is called by its noun with the alias <c>Name</c> and is
/// bound by value: a reference takes anything with an <c>Id</c>, so it needs no binding by property name. A second
/// thing may be bound by property name, through an alias that ends in <c>Id</c> and never through <c>Name</c>.
/// </para>
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SimCommand : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private SimSession? _session;

    private protected SimSession Session => _session ??= RunspaceSession.Current;

    /// <summary>Cancelled by Ctrl+C.</summary>
    private protected CancellationToken Cancellation => _stop.Token;

    public void Dispose()
    {
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    protected sealed override void BeginProcessing()
    {
        try
        {
            Begin();
        }
        catch (Exception e) when (Errors.IsFault(e))
        {
            EndWith(e);
        }
    }

    protected sealed override void ProcessRecord()
    {
        try
        {
            Process();
        }
        catch (Exception e) when (Errors.IsFault(e))
        {
            EndWith(e);
        }
    }

    protected sealed override void EndProcessing()
    {
        try
        {
            End();
        }
        catch (Exception e) when (Errors.IsFault(e))
        {
            EndWith(e);
        }
    }

    protected sealed override void StopProcessing() => _stop.Cancel();

    private protected virtual void Begin()
    {
    }

    private protected virtual void Process()
    {
    }

    private protected virtual void End()
    {
    }

    /// <summary>Writes the refusal as an error that does not stop the rest of the input.</summary>
    /// <param name="target">What the user gave, such as the parameter's value.</param>
    private protected void WriteRefusal(Refusal refusal, object? target) => WriteError(Errors.Of(refusal, target));

    /// <summary>
    /// Ends the command: for input that makes all of it pointless. Only where nothing has happened yet.
    /// </summary>
    [DoesNotReturn]
    private protected void ThrowRefusal(Refusal refusal, object? target)
    {
        ThrowTerminatingError(Errors.Of(refusal, target));
        throw new PipelineStoppedException();
    }

    /// <summary>Takes the value out of a result; a refusal is written as an error.</summary>
    private protected bool Accept<T>(Result<T> result, object? target, [NotNullWhen(true)] out T? value)
    {
        if (result.IsSuccess(out value, out Refusal? refusal))
        {
            return true;
        }

        WriteRefusal(refusal, target);
        return false;
    }

    /// <summary>A question or an import that Ctrl+C ended writes nothing, and nothing has changed.</summary>
    private void EndWith(Exception exception)
    {
        if (exception is not OperationCanceledException || !Stopping)
        {
            ThrowTerminatingError(Errors.Fault(exception, MyInvocation.MyCommand.Name));
        }
    }

    /// <summary>Whether the user named a parameter, be it with null: <c>-RouteTable $null</c> detaches.</summary>
    private protected bool IsBound(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);
}
