@{
    # No root module, so that the help lies beside the assembly.
    NestedModules        = @('module/bin/ServiceEndpoints.Cmdlets.dll')
    # Loaded before the types, whose code properties are in it.
    RequiredAssemblies   = @('module/bin/ServiceEndpoints.Cmdlets.dll')
    ModuleVersion        = '0.1.0'
    GUID                 = '6f1f7f0e-4b6a-4d0b-9c53-2d0a7c1e9b84'
    Author               = 'ServiceEndpoints contributors'
    CompanyName          = 'ServiceEndpoints'
    Copyright            = 'MIT licence'
    Description          = 'An offline laboratory and verifier for Azure virtual network service endpoints.'
    PowerShellVersion    = '7.4'
    CompatiblePSEditions = @('Core')
    FormatsToProcess     = @('module/ServiceEndpoints.Format.ps1xml')
    TypesToProcess       = @('module/ServiceEndpoints.Types.ps1xml')
    FunctionsToExport    = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
    CmdletsToExport      = @(
        'Add-SimNetworkInterface'
        'Add-SimPeering'
        'Add-SimRoute'
        'Get-SimChange'
        'Get-SimEffectiveRoute'
        'Get-SimEffectiveSecurityRule'
        'Get-SimGateway'
        'Get-SimNatGateway'
        'Get-SimNetworkInterface'
        'Get-SimNextHop'
        'Get-SimOnPremisesNetwork'
        'Get-SimPeering'
        'Get-SimRoute'
        'Get-SimRouteTable'
        'Get-SimSubnet'
        'Get-SimTopology'
        'Get-SimVM'
        'Get-SimVNet'
        'New-SimGateway'
        'New-SimNatGateway'
        'New-SimOnPremisesNetwork'
        'New-SimRouteTable'
        'New-SimSubnet'
        'New-SimTopology'
        'New-SimVM'
        'New-SimVNet'
        'Remove-SimGateway'
        'Remove-SimNatGateway'
        'Remove-SimNetworkInterface'
        'Remove-SimOnPremisesNetwork'
        'Remove-SimPeering'
        'Remove-SimRoute'
        'Remove-SimRouteTable'
        'Remove-SimSubnet'
        'Remove-SimVM'
        'Remove-SimVNet'
        'Resolve-SimDnsName'
        'Set-SimGateway'
        'Set-SimNatGateway'
        'Set-SimOnPremisesNetwork'
        'Set-SimPeering'
        'Set-SimRouteTable'
        'Set-SimSubnet'
        'Set-SimTopology'
        'Set-SimVM'
        'Set-SimVNet'
        'Test-SimIPFlow'
        'Test-SimReachability'
        'Undo-SimChange'
        'Use-SimTopology'
    )
    PrivateData          = @{
        PSData = @{
            Tags = @('Azure', 'VNet', 'ServiceEndpoint', 'Network', 'Simulation', 'Offline', 'Pester', 'PSEdition_Core')
        }
    }
}
