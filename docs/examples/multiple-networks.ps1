# Peered and multiple virtual networks: every subnet needs an endpoint and a rule of its own.
# Core commands only: runs in the shell of this repository as well as in PowerShell 7.
$ErrorActionPreference = 'Stop'
if (-not (Get-Command New-SimTopology -ErrorAction Ignore)) {
    Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
}

$null = New-SimTopology -Name multiple-networks -Location westeurope -Force
$null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
$null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24
$null = New-SimSubnet -Name data -VNet hub -AddressPrefix 10.0.2.0/24
$null = New-SimVNet -Name spoke -AddressPrefix 10.1.0.0/16
$null = New-SimSubnet -Name app -VNet spoke -AddressPrefix 10.1.1.0/24
Add-SimPeering -VNet hub -RemoteVNet spoke
$null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny

'--- Endpoint and rule for one subnet: its sibling and the peer stay out'
Enable-SimServiceEndpoint -Subnet hub/app -Service Microsoft.Storage
Add-SimNetworkRule -Resource contosodata -Subnet hub/app
Get-SimSubnet | Test-SimReachability -To contosodata | Out-Default

'--- The peer has no endpoint of its own'
Test-SimReachability -From spoke/app -To contosodata | ForEach-Object { $_.Blockers.Message }

'--- Each subnet on its own: endpoint first, then the rule'
Enable-SimServiceEndpoint -Subnet hub/data, spoke/app -Service Microsoft.Storage
Add-SimNetworkRule -Resource contosodata -Subnet hub/data, spoke/app
Get-SimSubnet | Test-SimReachability -To contosodata | Out-Default
