# Is the endpoint in effect? The log of the service and the effective routes tell.
# Core commands only: runs in the shell of this repository as well as in PowerShell 7.
$ErrorActionPreference = 'Stop'
if (-not (Get-Command New-SimTopology -ErrorAction Ignore)) {
    Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
}

$null = New-SimTopology -Name troubleshooting -Location westeurope -Force
$null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
$null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24
$null = New-SimVM -Name vm1 -Subnet hub/app -PublicIPAddress 20.101.0.10
$vault = New-SimResource -Type KeyVault -Name contosovault

'--- Before: the log shows a public address, and the route is the default one'
$null = Send-SimRequest -From vm1 -To contosovault -Operation SecretGet
Get-SimDiagnosticLog -Resource contosovault | Out-Default
Get-SimEffectiveRoute -VM vm1 -Address $vault.PublicIPAddress | Out-Default

'--- After: a private address, and a more specific route of type VirtualNetworkServiceEndpoint'
Enable-SimServiceEndpoint -Subnet hub/app -Service Microsoft.KeyVault
$null = Step-SimClock -Minutes 5
$null = Send-SimRequest -From vm1 -To contosovault -Operation SecretGet
Get-SimDiagnosticLog -Resource contosovault | Out-Default
Get-SimEffectiveRoute -VM vm1 -Address $vault.PublicIPAddress | Out-Default
