using System;
using System.Threading;

namespace ServiceEndpoints.Interchange;

/// <summary>
/// Tells somebody how far an import is, and ends it when it is called off. Everything that may take long calls
/// <see cref="Beat"/> as it goes, so that both happen in the middle of one large file too.
/// </summary>
/// <param name="told">Who is told, on the thread that imports; null for nobody.</param>
/// <param name="cancellation">Ends the import.</param>
internal sealed class ImportWatch(Action<ImportStep>? told = null, CancellationToken cancellation = default)
{
    // Often enough for somebody who waits, and seldom enough to cost nothing.
    private const int PauseMilliseconds = 100;

    private ImportStep _step;
    private long _next;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Starts with the next step.</summary>
    /// <exception cref="OperationCanceledException">The import was called off.</exception>
    public void Enter(ImportStep step)
    {
        _step = step;
        Tell();
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Costs a few nanoseconds.</summary>
    /// <exception cref="OperationCanceledException">The import was called off.</exception>
    public void Beat()
    {
        cancellation.ThrowIfCancellationRequested();
        if (told is not null && Environment.TickCount64 >= _next)
        {
            Tell();
        }
    }

    private void Tell()
    {
        _next = Environment.TickCount64 + PauseMilliseconds;
        told?.Invoke(_step);
    }
}
